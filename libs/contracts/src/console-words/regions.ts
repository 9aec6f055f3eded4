import type { RegionCloseInput, RegionCreateInput, RegionListQuery } from '../regions/region.input';
import type { RegionView } from '../regions/region.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type Filter = Exclude<keyof RegionListQuery, keyof ListQuery>;

const fields: Record<keyof RegionView | keyof RegionCreateInput | keyof RegionCloseInput | Filter, Pair> = {
  id: ['系统编号', 'Id'],
  code: ['区划代码', 'Code'],
  name: ['名称', 'Name'],
  level: ['级别', 'Level'],
  parentCode: ['上级', 'Parent'],
  fullName: ['全称', 'Full name'],
  virtual: ['管理单位（无官方代码）', 'Managed unit without official code'],
  validFrom: ['生效', 'Valid from'],
  validTo: ['失效', 'Valid to'],
  version: ['版本', 'Version'],
  successorCode: ['后继地区', 'Successor'],
  successorName: ['后继地区', 'Successor'],
  names: ['曾用名称和代码', 'Names and codes over time'],
  childCount: ['下级个数', 'Regions below'],
  closedOn: ['停用日期', 'Ended on'],
  reason: ['原因', 'Reason'],
  on: ['按哪一天', 'As on'],
  mine: ['只看本地区', 'My area only'],
  closed: ['含已停用', 'Ended ones too'],
};

export const regionWords = {
  name: ['行政区划', 'Regions'],
  one: ['地区', 'region'],
  unit: ['个', 'regions'],
  create: ['新增地区', 'Add a region'],
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
