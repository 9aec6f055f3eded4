import type { AuditRow, ChangeView } from '../audit/audit.view';
import type { Pair, WordTree } from '../words';

const fields: Record<keyof AuditRow | `changes.${keyof ChangeView}` | 'from' | 'to', Pair> = {
  id: ['编号', 'Id'],
  at: ['时间', 'Time'],
  actorId: ['谁', 'Who'],
  actorName: ['谁', 'Who'],
  action: ['做了什么', 'Did what'],
  operation: ['操作', 'Operation'],
  table: ['内容', 'Of what'],
  rowId: ['记录', 'Record'],
  regionName: ['地区', 'Region'],
  reason: ['原因', 'Reason'],
  via: ['途径', 'Via'],
  requestId: ['请求编号', 'Request'],
  changes: ['改动', 'Changes'],
  'changes.field': ['项目', 'Entry'],
  'changes.from': ['改前', 'Before'],
  'changes.to': ['改后', 'After'],
  from: ['从', 'From'],
  to: ['到', 'To'],
};

const tables = {
  account: ['账号', 'Account'],
  account_grant: ['授权', 'Grant'],
  session: ['登录', 'Session'],
  region: ['地区', 'Region'],
  region_name: ['地区名称', 'Region name'],
  household: ['家庭', 'Family'],
  household_category: ['家庭类别', 'Family category'],
  household_member: ['家庭成员', 'Family member'],
  household_look: ['查看记录', 'Look at a masked value'],
} satisfies Record<string, Pair>;

export const auditWords = {
  name: ['操作日志', 'Audit log'],
  one: ['日志', 'entry'],
  unit: ['条', 'entries'],
  fields: { ...fields },
  tables,
} satisfies WordTree;
