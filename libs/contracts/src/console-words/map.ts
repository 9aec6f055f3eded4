import type { WordTree } from '../words';

const legend = {
  legendCompletion: ['县（市、区）完成率', 'Completion of the counties'],
  legendMoney: ['县（市、区）发放金额，分五等', 'Money of the counties, in fifths'],
  below: ['低于 %{share}', 'below %{share}'],
  least: ['少', 'least'],
  mostMoney: ['多', 'most'],
  bubblesTownship: ['乡镇（街道）%{what}户数，圆越大户越多', 'Townships, families: %{what}; larger is more'],
  bubblesVillage: ['村（居）%{what}户数，圆越大户越多', 'Villages, families: %{what}; larger is more'],
  legendNote: [
    '无底图；县界按现行区划，圆点在已定位家庭的中间',
    'No base map; current county borders, bubbles in the middle of located families',
  ],
  legendNoteNear: ['无底图；圆点在已定位家庭的中间', 'No base map; bubbles in the middle of located families'],
  legendFamilies: [
    '户的位置取整到约 100 米并错开，仅供示意；无底图',
    'Places are rounded to about 100 m and spread, for orientation only; no base map',
  ],
} satisfies WordTree;

const bases = {
  basisTarget: [
    '%{from} 至 %{to} 已确认走访的不重复户，比目标户数；未走访＝在册未走访到的户',
    '%{from} to %{to}, distinct families with a confirmed visit, of the target; not reached = on record and not reached',
  ],
  basisRegistered: [
    '%{from} 至 %{to} 已确认走访的不重复户，比在册户数；未走访＝在册未走访到的户',
    '%{from} to %{to}, distinct families with a confirmed visit, of those on record; not reached = on record and not reached',
  ],
  basisMoney: [
    '%{from} 至 %{to} 已过账的发放，含慰问品折价，已减冲正',
    '%{from} to %{to}, posted hand-overs with goods at value, less reversals',
  ],
  basisMoneyAll: [
    '%{from} 至 %{to} 已过账的发放，不分家庭类别，含慰问品折价，已减冲正',
    '%{from} to %{to}, posted hand-overs of all categories with goods at value, less reversals',
  ],
  basisFamilies: [
    '本村在册家庭，%{from} 至 %{to} 已确认走访；已发放 %{amount} 元，含慰问品折价',
    'Families on record here, confirmed visits %{from} to %{to}; %{amount} yuan handed over with goods at value',
  ],
  basisFamiliesOfCategory: [
    '本村所选类别的在册家庭，%{from} 至 %{to} 已确认走访；已发放 %{amount} 元，含慰问品折价',
    'Families of the category on record here, confirmed visits %{from} to %{to}; %{amount} yuan handed over with goods at value',
  ],
} satisfies WordTree;

export const mapWords = {
  name: ['领导地图', 'Map'],
  canvas: ['走访地图；同样的数据在旁边的表里', 'Map of visits; the table beside it holds the same'],
  broken: [
    '地图没有加载出来；旁边的表是同样的数据。',
    'The map could not be loaded; the table beside it holds the same.',
  ],
  zoomIn: ['放大', 'Zoom in'],
  zoomOut: ['缩小', 'Zoom out'],
  category: ['家庭类别', 'Category'],
  families: ['家庭', 'Families'],
  reached: ['已走访', 'Reached'],
  left: ['未走访', 'Not reached'],
  shading: ['着色', 'Shading'],
  byCompletion: ['按完成率', 'By completion'],
  byMoney: ['按资金', 'By money'],
  tip: ['未走访 %{left} 户，在册 %{registered} 户', '%{left} not reached, %{registered} on record'],
  table: ['各地进度', 'Progress'],
  tableCaption: ['各地进度，完成率低的在前', 'Progress by region, the least done first'],
  worstFirst: ['完成率低的在前', 'The least done first'],
  region: ['地区', 'Region'],
  share: ['完成率', 'Completion'],
  doneOfTarget: ['已走访 / 目标', 'Reached / target'],
  doneOfRegistered: ['已走访 / 在册', 'Reached / on record'],
  amountWan: ['发放（万元）', 'Money (10,000 yuan)'],
  unplaced: ['未定位', 'Not placed'],
  unplacedCount: [
    '完成率低的在前；%{count} 个未定位，只在表里',
    'Least done first; %{count} not placed, in this table only',
  ],
  noRegions: ['下面没有地区', 'No regions below'],
  noRegionsHint: ['请从上面的路径返回上一级。', 'Go back by the path above.'],
  reachedShare: ['已走访，完成 %{share}', 'Reached, %{share} done'],
  unit: ['户', 'families'],
  ofTarget: ['目标 %{count} 户', 'target %{count}'],
  ofRegistered: ['在册 %{count} 户', '%{count} on record'],
  paid: ['已发放', 'Handed over'],
  wan: ['万元', '×10,000 yuan'],
  familiesHere: ['家庭', 'Families'],
  leftFirst: ['未走访的在前', 'Those not reached first'],
  moreFamilies: ['户数太多，只列出一部分', 'Too many; only some are listed'],
  noFamilies: ['没有符合条件的家庭', 'No families match'],
  noFamiliesHint: ['放宽上面的筛选再看。', 'Widen the filters above.'],
  visitedOn: ['本次走访', 'Visited on'],
  notYet: ['还没有走访', 'Not visited yet'],
  aid: ['本次慰问', 'Aid'],
  yuan: ['%{amount} 元', '%{amount} yuan'],
  openRecord: ['打开档案', 'Open the record'],
  ...legend,
  ...bases,
} satisfies WordTree;
