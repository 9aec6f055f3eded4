import type { StatementCreateInput } from '../statements/statement.input';
import type { StatementListQuery, StatementRow } from '../statements/statement.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type Field = keyof StatementRow | keyof StatementCreateInput | Exclude<keyof StatementListQuery, keyof ListQuery>;

const fields: Record<Field | 'period', Pair> & {
  'lines.fundingClass': Pair;
  'lines.amount': Pair;
  'lines.atLeast': Pair;
} = {
  id: ['系统编号', 'Id'],
  title: ['标题', 'Title'],
  year: ['年度', 'Year'],
  regionCode: ['地区', 'Region'],
  regionName: ['地区', 'Region'],
  basis: ['统计范围', 'What it counts'],
  period: ['期间', 'Period'],
  firstOn: ['起始日期', 'First day'],
  lastOn: ['截止日期', 'Last day'],
  households: ['救助户数（户）', 'Families'],
  householdsAtLeast: ['户数带“余”', 'Families “at least”'],
  amount: ['金额（元）', 'Amount (yuan)'],
  amountAtLeast: ['金额带“余”', 'Amount “at least”'],
  lines: ['分来源', 'By source'],
  'lines.fundingClass': ['出资类别', 'Class'],
  'lines.amount': ['金额（元）', 'Amount (yuan)'],
  'lines.atLeast': ['带“余”', '“At least”'],
  unallocated: ['未分来源/差额（元）', 'Source not stated (yuan)'],
  sourceDocument: ['来源文件', 'Source document'],
  campaignId: ['对应的活动', 'Campaign'],
  campaignName: ['对应的活动', 'Campaign'],
  note: ['说明', 'Note'],
  updatedAt: ['最近变更', 'Last change'],
  version: ['版本', 'Version'],
};

export const statementWords = {
  name: ['历史报表', 'Statements'],
  one: ['历史报表', 'statement'],
  unit: ['份', 'statement |||| statements'],
  create: ['登记历史报表', 'Enter a statement'],
  lead: [
    '没有逐户记录的时期，按当时报出的数登记；各数保持原样，不与系统计算的数合并。',
    'Totals as reported for periods without case records; kept as they were, never merged with computed figures.',
  ],
  emptyHint: ['把往年报出的总数和文件登记在这里。', 'Enter totals of earlier years with their documents here.'],
  amountWan: ['金额（万元）', 'Amount (10,000 yuan)'],
  gapWan: ['未分来源/差额（万元）', 'Not stated (10,000 yuan)'],
  said: ['%{households}，%{amount}', '%{households}, %{amount}'],
  noHouseholds: ['户数未提供', 'families not given'],
  noAmount: ['金额未提供', 'amount not given'],
  figure: {
    families: ['%{figure} 户', '%{figure} families'],
    wan: ['%{figure} 万元', '%{figure} × 10,000 yuan'],
    yuan: ['%{figure} 元', '%{figure} yuan'],
  },
  figureAtLeast: {
    families: ['%{figure} 余户', '%{figure} or more families'],
    wan: ['%{figure} 余万元', '%{figure} × 10,000 yuan or more'],
    yuan: ['%{figure} 余元', '%{figure} yuan or more'],
  },
  atLeast: ['%{figure} 余', '%{figure}+'],
  what: ['报了什么', 'What was reported'],
  figures: ['报出的数', 'Figures as reported'],
  figuresNote: ['没有公布的留空，显示“未提供”', 'Leave blank what was not published'],
  parts: ['分来源', 'By source'],
  partsNote: ['没有分来源公布就不填', 'None when it was published without a split'],
  addLine: ['加一个来源', 'Add a class'],
  noParts: ['公布时没有分来源：未提供', 'Published without a split by source: not provided'],
  partsBasis: [
    '万元；各来源合计 %{sum}，报出总数 %{amount}，差额 %{gap}，不作分摊',
    '10,000 yuan; the parts add up to %{sum} of the reported %{amount}; the gap of %{gap} is not spread',
  ],
  origin: ['出处', 'Where it comes from'],
  years: ['历年对照', 'Year by year'],
  computed: ['系统计算的数', 'Computed figures'],
  fields,
  notifications: { ...notifications },
} satisfies WordTree;
