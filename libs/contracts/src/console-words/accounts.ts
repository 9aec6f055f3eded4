import type { AccountCreateInput, AccountListQuery } from '../accounts/account.input';
import type { AccountView, GrantView } from '../accounts/account.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type Filter = Exclude<keyof AccountListQuery, keyof ListQuery>;

const fields: Record<keyof AccountView | keyof AccountCreateInput | Filter | `grants.${keyof GrantView}`, Pair> = {
  id: ['系统编号', 'Id'],
  name: ['账号', 'Account'],
  displayName: ['姓名', 'Name'],
  unit: ['单位', 'Unit'],
  title: ['职务', 'Title'],
  phone: ['联系电话', 'Phone'],
  regionCode: ['所在地区', 'Home region'],
  regionName: ['所在地区', 'Home region'],
  roles: ['角色', 'Roles'],
  role: ['角色', 'Role'],
  status: ['状态', 'Status'],
  disabled: ['停用', 'Disabled'],
  disabledReason: ['停用原因', 'Reason for disabling'],
  lastSignInAt: ['最近登录', 'Last sign-in'],
  lockedUntil: ['锁定至', 'Locked until'],
  password: ['初始密码', 'First password'],
  version: ['版本', 'Version'],
  grants: ['授权', 'Grants'],
  'grants.id': ['系统编号', 'Id'],
  'grants.role': ['角色', 'Role'],
  'grants.regionCode': ['地区', 'Region'],
  'grants.regionName': ['地区', 'Region'],
  'grants.regionLevel': ['级别', 'Level'],
  'grants.grantedAt': ['授予时间', 'Granted at'],
  'grants.grantedByName': ['授予人', 'Granted by'],
};

const state = {
  enabled: ['正常', 'Active'],
  disabled: ['停用', 'Disabled'],
  locked: ['已锁定', 'Locked'],
} satisfies WordTree;

const password = {
  next: ['新密码', 'New password'],
  generate: ['生成', 'Generate'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  notCopied: ['没有复制成功，请选中后按 Ctrl+C', 'Not copied: select it and press Ctrl+C'],
  hint: [
    '请先复制，当面或电话告诉本人；保存后不再显示。至少 10 个字符，混用大写、小写、数字、符号中的三种。',
    'Copy it first and tell its owner in person or by phone; it is not shown again. At least 10 characters, three of upper case, lower case, digits and symbols.',
  ],
  reset: ['重置密码', 'Reset password'],
  resetLead: [
    '他在所有设备上会立即退出，只能用新密码登录；登录后可在“个人资料”里改成自己的。',
    'Every device is signed out at once and only the new password works; it can be changed under Profile.',
  ],
} satisfies WordTree;

const standing = {
  disable: ['停用账号', 'Disable account'],
  disableLead: [
    '停用后不能登录，正在使用的页面立即失效；登记过的记录和授权都保留，以后可以恢复。',
    'The account can no longer sign in and open pages stop working at once. Its records and grants stay; it can be enabled again.',
  ],
  reason: ['停用原因，会记入操作日志', 'Reason, kept in the audit log'],
  enable: ['恢复账号', 'Enable account'],
  unlock: ['解除锁定', 'Unlock'],
  lockedNote: [
    '密码输错次数太多，锁定到 %{until}。确认是本人后可以解除锁定，或重置密码。',
    'Too many wrong passwords: locked until %{until}. Unlock when you know it is the owner, or reset the password.',
  ],
  disabledNote: ['账号已停用。原因：%{reason}', 'This account is disabled. Reason: %{reason}'],
  own: [
    '这是您自己的账号：姓名和密码在“个人资料”里改，停用和授权请另一位系统管理员办理。',
    'This is your own account: change name and password under Profile; disabling and grants are up to another administrator.',
  ],
} satisfies WordTree;

const grant = {
  lead: [
    '角色在所列地区及其下级都有效。变动立即生效。',
    'A role holds in its region and all below it. Changes take effect at once.',
  ],
  none: ['还没有授权', 'No grants yet'],
  noneHint: ['没有授权的账号能登录，但看不到任何业务。', 'An account without grants can sign in but sees nothing.'],
  by: ['谁授予', 'Granted by'],
  log: ['看日志', 'See the log'],
  add: ['加一项授权', 'Add a grant'],
  level: ['在哪一级', 'At which level'],
  give: ['授予', 'Grant'],
  given: ['已授予', 'Granted'],
  withdraw: ['收回', 'Withdraw'],
  withdrawn: ['已收回', 'Withdrawn'],
  withdrawTitle: ['收回“%{role}”（%{region}）', 'Withdraw “%{role}” (%{region})'],
  withdrawLead: [
    '%{name}在%{region}的这项权限立即失效；他登记过的记录不变。以后可以再授予。',
    '%{name} loses this role in %{region} at once; records made with it stay. It can be granted again.',
  ],
  clash: ['不能授予“%{asked}”', '“%{asked}” cannot be granted'],
  clashRule: [
    '同一地区不能既有“%{held}”又有“%{asked}”：经办与审核要分开，管账号的不办业务，审计的不办被审的事。',
    'One place cannot have both “%{held}” and “%{asked}”: maker and checker are kept apart, administrators do no business, auditors do not work on what they audit.',
  ],
  clashHeld: ['他已有：%{held}，%{region}', 'Already held: %{held}, %{region}'],
  clashMend: [
    '可以先收回上面这一项，或给另一位同事授权。',
    'Withdraw that grant first, or grant the role to a colleague.',
  ],
  held: [
    '他在这里已经有这个角色，不用再授予。',
    'This role is held there already; there is no need to grant it again.',
  ],
  noRoles: ['您在这里没有可以授予的角色', 'You have no role to grant here'],
} satisfies WordTree;

export const accountWords = {
  name: ['账号与授权', 'Accounts'],
  one: ['账号', 'account'],
  unit: ['个', 'account |||| accounts'],
  create: ['新增账号', 'Add an account'],
  edit: ['修改账号', 'Edit account'],
  who: ['本人', 'The person'],
  signIn: ['登录', 'Signing in'],
  facts: ['账号资料', 'Account'],
  unitTitle: ['单位和职务', 'Unit and title'],
  nameHint: ['登录用，以后不能改；一般用姓名拼音', 'For signing in; cannot be changed later'],
  regionHint: [
    '归哪里的系统管理员管；角色在建好以后另外授予',
    'Whose administrator looks after it; roles are granted afterwards',
  ],
  never: ['没有登录过', 'Never'],
  noRoles: ['未授权', 'None'],
  state,
  newPassword: password,
  standing,
  grant,
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
