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
};

export const accountWords = {
  name: ['账号与授权', 'Accounts'],
  one: ['账号', 'account'],
  unit: ['个', 'accounts'],
  create: ['新增账号', 'Add an account'],
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
