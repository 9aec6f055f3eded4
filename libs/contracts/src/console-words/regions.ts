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
  names: ['名称和代码沿革', 'Names and codes over time'],
  childCount: ['下级', 'Below'],
  closedOn: ['停用日期', 'Ended on'],
  reason: ['原因', 'Reason'],
  on: ['按哪一天', 'As on'],
  mine: ['只看本地区', 'My area only'],
  closed: ['已停用的', 'Ended ones'],
};

const rename = {
  title: ['更名或改代码', 'Rename or recode'],
  lead: [
    '还是同一个地区：从这一天起用新的名称和代码，以前的记录不动，以前的日子仍显示旧名称。',
    'The region stays the same: from that day on it has the new name and code; records stay, and earlier days keep the old name.',
  ],
  from: ['从哪一天起', 'From which day'],
} satisfies WordTree;

const close = {
  title: ['停用', 'End'],
  lead: [
    '用于撤并。以后的记录归后继地区，以前的仍留在这里。停用后不能恢复。',
    'For mergers and abolition. Future records go to the successor, old ones stay here. This cannot be undone.',
  ],
  below: [
    '下面还有 %{count} 个单位在用，请先把它们停用或并走。',
    '%{count} units below are still open: end them first.',
  ],
  on: ['最后一天', 'Last day'],
  successorHint: [
    '同一级的地区；撤销而没有承接的可以不填',
    'A region of the same level; leave empty when nothing takes over',
  ],
  reasonHint: ['如：民政部门批文号', 'For example the number of the approval'],
} satisfies WordTree;

const newUnit = {
  where: ['在哪里', 'Where'],
  what: ['是什么', 'What'],
  kind: ['代码', 'Code'],
  official: ['有官方代码', 'Has an official code'],
  virtual: ['没有官方代码（管理单位）', 'No official code (managed unit)'],
  virtualHint: [
    '开发区、管理村等。系统给一个本地代码，形如 %{sample}。',
    'Development zones, villages by management. A local code such as %{sample} is given.',
  ],
  codeLength: ['%{length} 位，以上级代码开头', '%{length} digits, beginning with the code of the parent'],
  codeHint: ['%{length} 位，以上级代码 %{parent} 开头', '%{length} digits, beginning with %{parent}'],
  addBelow: ['新增下级', 'Add below'],
} satisfies WordTree;

export const regionWords = {
  name: ['行政区划', 'Regions'],
  one: ['地区', 'region'],
  unit: ['个', 'region |||| regions'],
  create: ['新增地区', 'Add a region'],
  status: ['状态', 'Status'],
  facts: ['基本情况', 'Facts'],
  state: { open: ['现行', 'Current'], closed: ['已停用', 'Ended'], virtual: ['管理单位', 'Managed unit'] },
  period: ['%{from} 起', 'from %{from}'],
  ended: ['%{from} 至 %{to}', '%{from} to %{to}'],
  lead: ['名称、代码按 %{on} 显示。', 'Names and codes as on %{on}.'],
  searchAll: ['在全市找，不限本级。', 'Searching the whole city, not only this level.'],
  openOnly: ['不含已停用', 'Without ended ones'],
  withClosed: ['含已停用', 'With ended ones'],
  countBelow: {
    county: ['%{count} 个县（市、区）', '%{count} counties'],
    township: ['%{count} 个乡镇（街道）', '%{count} townships'],
    village: ['%{count} 个村（居）', '%{count} villages'],
  },
  openBelow: ['看%{name}的下级', 'What is below %{name}'],
  below: ['下级', 'Below'],
  allBelow: ['全部 %{count} 个', 'All %{count}'],
  noneBelow: ['下面没有单位', 'Nothing below'],
  noSuccessor: ['没有', 'None'],
  closedNote: [
    '最后一天是 %{on}。以后的记录归%{successor}，以前的仍留在这里。',
    'Its last day was %{on}. Future records go to %{successor}; old ones stay here.',
  ],
  closedAlone: [
    '最后一天是 %{on}，没有后继地区；以前的记录仍留在这里。',
    'Its last day was %{on}; it has no successor and old records stay here.',
  ],
  rename,
  close,
  newUnit,
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
