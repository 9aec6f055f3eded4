import type { Permission } from '../permissions';
import type { Pair } from '../words';

/** What was done, for the audit log: a permission is the verb of its route. */
const permissionVerbs: Record<Permission, Pair> = {
  'sessions.list': ['查看登录的设备', 'List devices'],
  'sessions.show': ['查看登录状态', 'Show session'],
  'sessions.edit': ['切换办理地区', 'Change acting region'],
  'sessions.delete': ['退出登录', 'Sign out'],
  'profile.show': ['查看个人资料', 'Show profile'],
  'profile.edit': ['修改个人资料', 'Edit profile'],
  'regions.list': ['查看地区', 'List regions'],
  'regions.show': ['查看地区', 'Show region'],
  'regions.create': ['新增地区', 'Add a region'],
  'regions.edit': ['变更地区', 'Change a region'],
  'jobs.list': ['查看任务', 'List jobs'],
  'jobs.show': ['查看任务', 'Show job'],
  'households.list': ['查看家庭名单', 'List families'],
  'households.show': ['查看家庭档案', 'Show family'],
  'households.show_unapproved': ['查看未批准的档案', 'Show unapproved families'],
  'households.history': ['查看变更记录', 'Show history'],
  'households.summary': ['查看家庭汇总', 'Show summary'],
  'households.create': ['登记家庭', 'Register a family'],
  'households.edit': ['修改家庭档案', 'Edit a family'],
  'households.review': ['镇审核家庭', 'Review a family'],
  'households.approve': ['县批准家庭', 'Approve a family'],
  'households.return': ['退回家庭档案', 'Return a family'],
  'households.suspend': ['暂停家庭', 'Suspend a family'],
  'households.resume': ['恢复家庭在册', 'Resume a family'],
  'households.move_out': ['办理家庭迁出', 'Record a move'],
  'households.close': ['注销家庭', 'Close a family'],
  'households.export': ['导出家庭名单', 'Export families'],
  'households.reveal': ['查看遮住的内容', 'Reveal a masked value'],
  'households.reveal_id_card': ['查看身份证号', 'Reveal ID card'],
  'households.reveal_birth_on': ['查看出生日期', 'Reveal birth date'],
  'households.reveal_phone': ['查看联系电话', 'Reveal phone'],
  'households.reveal_address': ['查看住址', 'Reveal address'],
  'households.reveal_location': ['查看位置', 'Reveal location'],
  'households.reveal_bank_card': ['查看银行卡号', 'Reveal bank card'],
  'households.lookers': ['查看谁看过', 'Show who looked'],
  'accounts.list': ['查看账号', 'List accounts'],
  'accounts.show': ['查看账号', 'Show account'],
  'accounts.create': ['新增账号', 'Add an account'],
  'accounts.edit': ['修改账号', 'Edit an account'],
  'accounts.unlock': ['解除账号锁定', 'Unlock an account'],
  'accounts.grant': ['授予或收回角色', 'Grant or withdraw a role'],
  'audit.list': ['查看操作日志', 'List the audit log'],
  'audit.show': ['查看操作日志', 'Show an audit entry'],
  'audit.list_all': ['查看全部操作日志', 'List the whole audit log'],
};

/** Verbs that are no permission: signing in, and what the system does by itself. */
const otherVerbs = {
  'sessions.create': ['登录', 'Sign in'],
  'system.seed': ['载入演示数据', 'Load demonstration data'],
  'system.migrate': ['升级数据库', 'Migrate the database'],
} satisfies Record<string, Pair>;

export const verbWords: Record<string, Pair> = { ...permissionVerbs, ...otherVerbs };
