import type { ListQuery } from '../list-query';
import type { BasisView, TotalsBy, UnreachedQuery, UnreachedRow } from '../reports/report.view';
import type { Pair, WordTree } from '../words';
import { reportHeads } from './report-heads';

const by: Record<TotalsBy, Pair> = {
  county: ['按县', 'By county'],
  township: ['按乡镇', 'By township'],
  village: ['按村', 'By village'],
  day: ['按日', 'By day'],
  source: ['按资金来源', 'By source'],
};

const basis: Record<BasisView['households'] | BasisView['money'] | 'cash' | 'goods', Pair> = {
  reached_confirmed: [
    '走访已确认、见到本人或家属的不重复户',
    'distinct families with a confirmed visit that met the person or family',
  ],
  posted: ['已过账的发放，含慰问品折价，已减冲正', 'posted hand-overs with goods at value, less reversals'],
  cash: ['已过账的慰问金，不含慰问品，已减冲正', 'posted cash without goods, less reversals'],
  goods: ['已过账的慰问品，按登记单价折价，已减冲正', 'posted goods at the unit value on record, less reversals'],
};

const columns = {
  county: ['县（市、区）', 'County'],
  township: ['乡镇（街道）', 'Township'],
  village: ['村（居）', 'Village'],
  day: ['日期', 'Day'],
  source: ['资金来源', 'Source'],
  owner: ['来源所在地区', 'Region of the source'],
  households: ['走访户数', 'Families reached'],
  householdsUnit: ['走访户数', 'Families reached'],
  amount: ['资金合计', 'Money'],
  cash: ['其中慰问金', 'Of it, cash'],
  goods: ['慰问品折价', 'Goods at value'],
  bySource: ['按出资类别', 'By class of source'],
  byThree: ['按三类（含归入的捐赠和自筹）', 'By three classes, donations and own money put into them'],
  ofIt: ['按款物', 'Cash and goods'],
  ofItCash: ['其中慰问金', 'Of it, cash'],
  unit: ['单位', 'Unit'],
  registered: ['困难家庭总户数', 'Families on record'],
  visited: ['走访慰问户数', 'Families reached'],
  all: ['合计', 'Total'],
  money: ['投入资金（万元）', 'Money (10,000 yuan)'],
  visitors: ['参与走访人次', 'Visitors (attendances)'],
  needs: ['诉求（件）', 'Needs'],
  heard: ['收集', 'Heard'],
  settled: ['已办结', 'Settled'],
  campaign: ['活动', 'Campaign'],
  year: ['年度', 'Year'],
  period: ['起止', 'Period'],
  status: ['状态', 'Status'],
  statement: ['报表', 'Statement'],
  area: ['地区', 'Region'],
  counts: ['统计范围', 'What it counts'],
  gap: ['未分来源', 'Source not stated'],
  document: ['出处', 'Source document'],
  note: ['说明', 'Note'],
  act: ['操作', 'Action'],
} satisfies Record<string, Pair>;

const classes = {
  name: ['出资类别', 'Classes of money'],
  five: ['五类', 'Five classes'],
  three: ['三类', 'Three classes'],
  line: [
    '三类按各来源申报的类别归入（首笔到账后不再变）：%{parts}。',
    'Three classes count money where its source declares, fixed since its first receipt: %{parts}.',
  ],
  put: ['%{from} %{amount} 万元，归入%{into}', '%{from} %{amount}, counted in %{into} (×10,000 yuan)'],
  and: ['；', '; '],
  nothingPut: ['没有社会捐赠和协会自筹，与五类相同', 'no donations and no own money, the same as five classes'],
  of: ['%{of}：', '%{of}: '],
} satisfies WordTree;

const years = {
  name: ['历年对照', 'Year by year'],
  lead: [
    '有走访记录的年份由系统算出；没有记录的年份照已公布的数字列出。',
    'Years with records are computed; others stand as published.',
  ],
  why: [
    '“全年救助”和“一次集中走访”是两种口径，由记录算出的和已公布的也分开列：不能相减，不能算增减百分比，不画在一条线上。',
    'Aid over a year and one drive are different bases, and computed and published figures stand apart: they are never subtracted, made into a percentage or drawn in one line.',
  ],
  computed: ['由走访记录算出', 'Computed from visits'],
  computedBasis: [
    '%{region}，金额单位：万元；已确认、见到本人或家属的不重复户，已过账的发放，含慰问品折价，已减冲正',
    '%{region}, 10,000 yuan; distinct families met in confirmed visits, posted hand-overs with goods at value, less reversals',
  ],
  published: ['已公布的报表', 'Published statements'],
  publishedBasis: ['金额单位：万元；照原文，不折算、不补差', '10,000 yuan; as published, nothing rescaled'],
  noCampaigns: ['还没有可以汇总的活动', 'No campaign to add up yet'],
  noStatements: ['还没有登记已公布的报表', 'No published statements on record yet'],
  noStatementsHint: ['由市计生协登记，附出处。', 'The city association enters them with their source.'],
} satisfies WordTree;

const paper = {
  unit: ['填报单位：%{region}', 'Unit: %{region}'],
  campaign: ['活动：%{campaign}（%{from} 至 %{to}）', 'Campaign: %{campaign} (%{from} to %{to})'],
  page: ['第 # 页　共 # 页', 'Page # of # '],
  filler: ['填报人：', 'Filled in by:'],
  checker: ['审核人：', 'Checked by:'],
  head: ['负责人：', 'Responsible:'],
  day: ['填报日期：　　年　　月　　日', 'Date:'],
} satisfies WordTree;

const brief = {
  name: ['一页简报', 'One-page brief'],
  lead: [
    '一张 A4 纸：数字照汇总表，关注事项按规则列出。',
    'One sheet of A4: the figures of the summary form, points by rule.',
  ],
  title: ['计生助福情况简报', 'Relief visits in brief'],
  association: ['%{region}计划生育协会', 'Family planning association of %{region}'],
  since: ['自%{from}以来（截至 %{at}）', 'Since %{from} (as of %{at})'],
  during: ['%{from}至%{to}', 'From %{from} to %{to}'],
  headline: ['%{region}走访慰问计生困难家庭 %{households} 户', '%{region}: %{households} families visited'],
  headlineMoney: ['发放慰问金和慰问品 %{amount} 万元', '%{amount} × 10,000 yuan in cash and goods handed over'],
  sentence: [
    '%{period}，%{region}计生协开展%{campaign}，%{places}走访慰问计生困难家庭 %{households} 户，发放慰问金和慰问品折价共 %{amount} 万元，收集家庭诉求 %{needs} 件。',
    '%{period} the association of %{region} held %{campaign}: %{places}visited %{households} families, handed over cash and goods worth %{amount} × 10,000 yuan and heard %{needs} needs.',
  ],
  places: {
    county: ['%{count} 个县（市、区）', '%{count} counties '],
    township: ['%{count} 个乡镇（街道）', '%{count} townships '],
    village: ['%{count} 个村（居）', '%{count} villages '],
  },
  reached: ['走访慰问', 'Families visited'],
  ofTarget: ['目标 %{count} 户，完成 %{share}', 'target %{count}, %{share} done'],
  noTarget: ['目标未下达，在册 %{count} 户', 'no target set, %{count} on record'],
  money: ['投入资金', 'Money'],
  cashAndGoods: ['慰问金 %{cash}，慰问品折价 %{goods}', 'cash %{cash}, goods at value %{goods}'],
  needs: ['家庭诉求', 'Needs'],
  needUnit: ['件', 'heard'],
  noNeeds: ['没有记下诉求', 'none on record'],
  map: ['各县（市、区）走访慰问户数', 'Families visited by county'],
  table: ['各地走访慰问情况', 'Visits by region'],
  rest: ['其余 %{count} 个', '%{count} others'],
  spoken: ['家庭说得最多的', 'What families said most'],
  mayTell: [
    '打印前请看一遍：原话能让人认出是哪一家的，不要印。',
    'Read before printing: leave out words that tell which family it is.',
  ],
  spokenBy: ['%{region}，%{kind}，同类 %{count} 件', '%{region}, %{kind}, %{count} of the kind'],
  leaveOut: ['不印这条', 'Leave out'],
  putBack: ['放回', 'Put back'],
  attention: ['请领导关注', 'For attention'],
  noPoints: ['按规则没有要列出的事项。', 'No rule holds.'],
  points: {
    behind: [
      '%{regions} 个地区未完成目标，共差 %{left} 户',
      '%{regions} regions are behind their targets, %{left} families to go',
    ],
    unsigned: ['已发放、尚未签领 %{money}', '%{money} handed over and not signed for'],
    unallocated: ['已到账、尚未下拨 %{money}', '%{money} received and not passed down'],
    unspent: [
      '活动已结束，所列来源已下拨、未在本活动发放 %{money}',
      'The campaign has ended; %{money} of its sources passed down and not handed over in it',
    ],
  },
  most: ['，其中%{places}', ', among them %{places}'],
  stop: ['。', '.'],
  placeBehind: ['%{name}完成 %{share}（差 %{left} 户）', '%{name} %{share} (%{left} to go)'],
  placeMoney: ['%{name} %{money}', '%{name} %{money}'],
  wan: ['%{amount} 万元', '%{amount} × 10,000 yuan'],
  yuan: ['%{amount} 元', '%{amount} yuan'],
  basis: [
    '户数＝%{households}；金额＝%{money}，按出资类别；诉求＝已确认走访中记下的件数，交办和办结未提供。%{from} 至 %{to}，截至 %{at}。',
    'Families = %{households}; money = %{money}, by class of source; needs = those heard in confirmed visits, what became of them is not given. %{from} to %{to}, as of %{at}. ',
  ],
  rounded: [
    '以万元计四舍五入，各行相加与合计可有尾差。',
    'Rounded to 100 yuan: rows may miss the total by the last digit. ',
  ],
  quoted: [
    '原话取满 %{fewest} 件的诉求中件数最多的至多三类，各取最近一条已确认、不含人名地名和号码的。',
    'Words: of the three kinds heard most, each at least %{fewest} times, the newest confirmed without names, places or numbers. ',
  ],
  noneQuoted: [
    '没有引原话：同一类诉求满 %{fewest} 件、又有一条不含人名地名和号码的才引，村（居）的不引。',
    'No words are quoted: only of kinds heard at least %{fewest} times, without names, places or numbers, and never of a village. ',
  ],
  rules: [
    '关注事项依次取未完成目标、已发未签、到账未下拨、活动结束仍未发放，至多三项。',
    'Points, in this order and three at most: behind target, unsigned, not passed down, not handed over at the end. ',
  ],
  synthetic: ['案例记录为合成演示数据。', 'Case records are synthetic demonstration data.'],
  published: ['公开发布', 'Published'],
  publishedOwn: [
    '%{title}：%{households}，%{amount}，%{split}（%{document}）。',
    '%{title}: %{households}, %{amount}, %{split} (%{document}).',
  ],
  publishedBefore: [
    '%{title}：%{households}，%{amount}（%{split}）；为“%{basis}”口径，与本活动不作增减比较。',
    '%{title}: %{households}, %{amount} (%{split}); counted as “%{basis}”, so not compared with this campaign.',
  ],
  families: ['%{count} 户', '%{count} families'],
  amount: ['%{amount}万元', '%{amount} × 10,000 yuan'],
  noFamilies: ['户数未提供', 'families not given'],
  noAmount: ['金额未提供', 'money not given'],
  noSplit: ['按来源拆分未提供', 'no split by source given'],
  gap: ['差额 %{amount} 未分来源', '%{amount} of no stated source'],
  to: ['报：', 'To:'],
  contact: ['联系人：', 'Contact:'],
} satisfies WordTree;

export const reportWords = {
  name: ['走访报表', 'Reports'],
  tabs: ['报表', 'Reports'],
  region: ['地区', 'Region'],
  print: ['打印', 'Print'],
  sum: ['合计', 'Total'],
  householdUnit: ['户', 'families'],
  wan: ['万元', '×10,000 yuan'],
  wanUnit: ['金额单位：万元', 'Money in 10,000 yuan'],
  period: ['%{from} 至 %{to}', '%{from} to %{to}'],
  basisLine: [
    '%{campaign}，%{from} 至 %{to}，%{region}。户数：%{households}；金额：%{money}。截至 %{at}。',
    '%{campaign}, %{from} to %{to}, %{region}. Families: %{households}; money: %{money}. As of %{at}.',
  ],
  basis,
  columns,
  heads: reportHeads,
  classes,
  years,
  paper,
  brief,
  totals: {
    name: ['活动报表', 'Campaign totals'],
    lead: [
      '一次活动走访了多少户、发放了多少；点数字看名单。',
      'What one campaign reached and handed over; a number opens its list.',
    ],
    cut: ['怎样分列', 'Rows'],
    none: ['还没有已确认的走访', 'No confirmed visits yet'],
    noneHint: ['县里确认走访以后计入；待审和退回的不计。', 'Visits count once the county has confirmed them.'],
    by,
  },
  summary: {
    name: ['情况汇总表', 'Summary form'],
    lead: ['可直接打印、签字上报的表。', 'The form to print, sign and hand in.'],
    form: ['走访慰问情况汇总表', 'Summary of relief visits'],
    note: ['户数按主要类别；“已办结”系统尚未登记', 'Families by main category; settled needs are not recorded yet'],
    needs: ['诉求 %{count} 件：', '%{count} needs: '],
  },
  unreached: {
    name: ['未走访名单', 'Not reached'],
    lead: [
      '在册、本活动还没有在已确认的走访中见到的家庭。',
      'Families on record that no confirmed visit of the campaign has met.',
    ],
    emptyHint: ['在册的家庭都走访到了。', 'Every family on record has been reached.'],
  },
} satisfies WordTree;

const unreachedFields: Record<Exclude<keyof UnreachedRow | keyof UnreachedQuery, keyof ListQuery> | 'village', Pair> = {
  id: ['系统编号', 'Id'],
  campaignId: ['活动', 'Campaign'],
  regionCode: ['地区', 'Region'],
  headName: ['户主姓名', 'Head of household'],
  number: ['编号', 'Number'],
  category: ['家庭类别', 'Category'],
  village: ['村（居）', 'Village'],
  villageCode: ['村（居）代码', 'Village code'],
  villageName: ['村（居）', 'Village'],
  townshipName: ['乡镇（街道）', 'Township'],
  countyName: ['县（市、区）', 'County'],
  notDoneReason: ['未走访原因', 'Why not reached'],
};

/** The list of families not reached, as lists call themselves. */
export const unreachedWords = {
  name: reportWords.unreached.name,
  one: ['未走访家庭', 'family not reached'],
  unit: ['户', 'family |||| families'],
  fields: { ...unreachedFields },
} satisfies WordTree;
