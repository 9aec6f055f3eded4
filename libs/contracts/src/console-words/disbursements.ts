import type { ListQuery } from '../list-query';
import type { DisbursementInput } from '../visits/visit.input';
import type { DisbursementListQuery } from '../visits/visit.query';
import type { DisbursementRow } from '../visits/visit.view';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type LineField = Exclude<keyof DisbursementRow, 'id' | 'version'> | keyof DisbursementInput;

/** A line's fields, which the form of a visit and the list of hand-overs call the same. */
export const lineWords: Record<LineField | Exclude<keyof DisbursementListQuery, keyof ListQuery>, Pair> = {
  kind: ['款物', 'Cash or goods'],
  method: ['发放方式', 'Method'],
  amount: ['金额（元）', 'Amount (yuan)'],
  goodsItemId: ['慰问品', 'Goods'],
  goodsName: ['慰问品', 'Goods'],
  goodsUnit: ['单位', 'Unit'],
  quantity: ['数量', 'Quantity'],
  paidOn: ['发放日期', 'Paid on'],
  status: ['状态', 'Status'],
  postedAt: ['过账时间', 'Posted at'],
  signedOn: ['签领日期', 'Signed on'],
  reversalReason: ['冲正原因', 'Reason of reversal'],
  reverserName: ['冲正人', 'Reversed by'],
  reversedAt: ['冲正时间', 'Reversed at'],
  splits: ['资金来源', 'Sources'],
  visitId: ['走访记录', 'Visit'],
  householdId: ['家庭', 'Family'],
  headName: ['户主姓名', 'Head'],
  householdNumber: ['家庭编号', 'Family number'],
  villageCode: ['村（居）代码', 'Village code'],
  villageName: ['村（居）', 'Village'],
  townshipName: ['乡镇（街道）', 'Township'],
  countyName: ['县（市、区）', 'County'],
  campaignName: ['活动', 'Campaign'],
  updatedAt: ['最近变更', 'Last change'],
  campaignId: ['活动', 'Campaign'],
  fundingSourceId: ['资金来源', 'Source'],
  fundingClass: ['出资类别', 'Class of money'],
  declaredClass: ['三类归入', 'Class of three'],
  regionCode: ['地区', 'Region'],
  from: ['从', 'From'],
  to: ['到', 'To'],
  visitStatus: ['走访状态', 'State of the visit'],
  waiting: ['等我付款', 'Waiting for my payment'],
};

export const disbursementWords = {
  name: ['发放与签领', 'Hand-overs'],
  one: ['发放', 'hand-over'],
  unit: ['笔', 'line |||| lines'],
  lead: [
    '钱和物交到家里以后，在这里登记签领；银行发放由县财务付款。',
    'Record signatures here once cash and goods are with the family; bank lines are paid by county finance.',
  ],
  handedOver: ['已发放', 'Handed over'],
  card: ['档案里的银行卡：%{mask}', 'Bank card on record: %{mask}'],
  noCard: [
    '这一户的档案里没有银行卡号，先请村镇补登再付款',
    'No bank card is on record; have it entered before you pay',
  ],
  emptyHint: ['走访确认以后，发放会出现在这里。', 'Hand-overs appear here once a visit is confirmed.'],
  fields: { id: ['系统编号', 'Id'], version: ['版本', 'Version'], ...lineWords },
  notifications: { ...notifications },
} satisfies WordTree;
