import type { CampaignLack, CampaignVerb } from '@zhufu/domain/campaigns';
import type { CampaignCloneInput, CampaignCreateInput, CampaignStandardInput } from '../campaigns/campaign.input';
import type { CampaignListQuery } from '../campaigns/campaign.query';
import type { CampaignView } from '../campaigns/campaign.view';
import type { ListQuery } from '../list-query';
import type { Pair, WordTree } from '../words';
import { notifications } from './notifications';

type Filter = Exclude<keyof CampaignListQuery, keyof ListQuery>;
type Fields = Record<keyof CampaignView | keyof CampaignCreateInput | keyof CampaignCloneInput | Filter, Pair> &
  Record<`standards.${keyof CampaignStandardInput}` | 'sources.fundingSourceId', Pair> &
  Record<'targets.households' | 'targets.amount', Pair>;

const fields: Fields = {
  id: ['系统编号', 'Id'],
  version: ['版本', 'Version'],
  name: ['活动名称', 'Name'],
  year: ['年度', 'Year'],
  regionCode: ['地区代码', 'Region code'],
  regionName: ['组织地区', 'Region'],
  organiser: ['主办单位', 'Organiser'],
  firstOn: ['第一天', 'First day'],
  lastOn: ['最后一天', 'Last day'],
  lateDays: ['补录天数', 'Days of late entry'],
  entryEndsOn: ['补录截止', 'Late entry until'],
  status: ['状态', 'Status'],
  targetHouseholds: ['目标户数', 'Target, families'],
  targetAmount: ['目标金额', 'Target, money'],
  households: ['已走访（户）', 'Reached'],
  amount: ['已发放（元）', 'Handed over (yuan)'],
  basisTitle: ['依据文件', 'Basis document'],
  basisNumber: ['文号', 'Document number'],
  rosterRequired: ['只走访名单上的家庭', 'Only families on the roster'],
  clonedFromId: ['沿用自', 'Taken over from'],
  targetsLeftOut: ['未带过来的任务数', 'Targets left out'],
  clonedFromName: ['沿用自', 'Taken over from'],
  own: ['本级活动', 'Of this level'],
  standards: ['慰问标准', 'Standards'],
  sources: ['资金来源', 'Sources'],
  updatedAt: ['最近变更', 'Last change'],
  open: ['正在走访', 'Open now'],
  'standards.category': ['家庭类别', 'Category'],
  'standards.amount': ['每户上限（元）', 'At most, per family (yuan)'],
  'sources.fundingSourceId': ['资金来源', 'Source'],
  'targets.households': ['目标户数', 'Target, families'],
  'targets.amount': ['目标金额（元）', 'Target, money (yuan)'],
};

const form = {
  what: ['活动', 'Campaign'],
  when: ['时间', 'Time'],
  standards: ['慰问标准', 'Standards'],
  standardsNote: ['不选类别的一条用于其余类别', 'One without a category holds for all others'],
  addStandard: ['加一条标准', 'Add a standard'],
  allOthers: ['其余类别', 'All others'],
  sources: ['从哪些资金支出', 'Paid from'],
  addSource: ['加一个来源', 'Add a source'],
  clone: ['沿用一次', 'Take over again'],
  cloneLead: [
    '慰问标准、任务数和设置照搬，名称和日期重新填。',
    'Standards, targets and settings are taken over; name and days are new.',
  ],
} satisfies WordTree;

const board = {
  day: ['今天第 %{day} 天，共 %{days} 天', 'day %{day} of %{days}'],
  length: ['共 %{days} 天', '%{days} days'],
  over: ['已结束，共 %{days} 天', 'over, %{days} days'],
  until: ['%{from} 至 %{to}', '%{from} to %{to}'],
  late: ['补录至 %{day}', 'late entry until %{day}'],
  basis: ['依据 %{number}', 'basis %{number}'],
  reached: ['走访户数', 'Families reached'],
  households: ['户', 'families'],
  target: ['目标 %{count} 户', 'target %{count}'],
  share: ['完成 %{share}%，离目标还差 %{left} 户', '%{share}% done, %{left} short of the target'],
  reachedBasis: [
    '县级已确认、见到本人或家属的不重复户；还差＝目标户数－走访户数',
    'distinct families with a confirmed visit that met them; short of the target = target − reached',
  ],
  sums: ['慰问金与慰问品，从计划到签领', 'Money and goods, from pledge to signature'],
  wan: ['万元', '10,000 yuan'],
  pledged: ['计划', 'Pledged'],
  received: ['到账', 'Received'],
  allocated: ['下拨', 'Allocated'],
  disbursed: ['发放', 'Handed over'],
  signed: ['签领', 'Signed'],
  less: ['差 %{amount}', '%{amount} less'],
  sumsBasis: [
    '本活动所列和已用来付款的来源：前三项是这些来源的全部，发放、签领只计本活动',
    'sources that the campaign lists or was paid from: the first three in all, hand-overs and signatures of this campaign',
  ],
  progress: ['走访进度', 'Progress'],
  worstFirst: [
    '完成率低的在前；还差＝目标－已走访，与在册未走访是两个数',
    'least done first; short = target − reached, another figure than those on record not reached',
  ],
  region: ['地区', 'Region'],
  rate: ['完成率', 'Done'],
  doneOf: ['已走访 / 目标', 'Reached / target'],
  left: ['离目标还差（户）', 'Short of target'],
  unreached: ['在册未走访（户）', 'On record, not reached'],
  byClass: ['发放，按出资类别（万元）', 'By class (10,000 yuan)'],
  signedHere: ['签领到此', 'signed up to here'],
  unspent: ['已下拨未发放', 'allocated, not yet handed over'],
  days: ['每日走访（户）', 'Families reached by day'],
  daysBasis: ['按首次见到的走访日期', 'by the day a family was first met'],
  asTable: ['看表', 'As a table'],
  asChart: ['看图', 'As a chart'],
  dayHead: ['日期', 'Day'],
  waiting: ['等您处理', 'Waiting for you'],
  nothing: ['没有等您处理的事', 'Nothing waits for you'],
  toConfirm: ['待确认的走访', 'Visits to confirm'],
  submitted: ['已提交、待县确认的走访', 'Submitted visits, for the county to confirm'],
  returned: ['退回待改的走访', 'Returned visits'],
  unsigned: ['已付未签', 'Paid, unsigned'],
  toPay: ['待付款的银行发放', 'Bank lines to pay'],
  receiptsToPost: ['待复核的到账', 'Receipts to post'],
  transfersToPost: ['待复核的下拨', 'Transfers to post'],
  noTargetYet: ['目标未下达', 'no target set'],
  elapsed: ['时间进度 %{share}%', '%{share}% of the time gone'],
  reachedDetail: [
    '%{region}，%{from} 至 %{to}，户；县级已确认、见到本人或家属的走访，一户只计一次。还差＝目标户数－走访户数；地图上的未走访＝在册户数－走访户数，是另一个数',
    '%{region}, %{from} to %{to}, families; visits confirmed by the county that met them, each family once. Short of the target = target − reached; not reached, on the map = on record − reached, another figure',
  ],
  asPledged: ['文件或协议确定', 'as documented'],
  notPledged: ['计划未提供，不算差额', 'pledge not given'],
  notApplicable: ['不适用', 'n/a'],
  noAccountHere: ['乡镇、村不设账户', 'no account here'],
  heldHere: ['市本级未下拨', 'Kept by the city'],
  noAccounts: [
    '乡镇、村不设账户，钱由县直接发放，到账、下拨不适用（—）',
    'townships and villages hold no account, the county pays: received and allocated do not apply (—)',
  ],
  sumsBasisBelow: [
    '乡镇、村不设账户，钱由县直接发放，计划、到账、下拨不适用；发放、签领只计本活动，含慰问品折价，已减冲正',
    'townships and villages hold no account, the county pays: the first three do not apply; hand-overs and signatures of this campaign, goods at value, less reversals',
  ],
  sumsDetail: [
    '%{region}，万元。五项都按同一批来源：本活动所列的，和没有列入但本活动已用来付款的。计划、到账、下拨：这些来源的全部，按已过账凭证，也用于别的活动的不扣除；发放、签领：本活动，含慰问品折价，已减冲正',
    '%{region}, 10,000 yuan. All five follow the same sources: those the campaign lists, and others it was paid from. Pledged, received, allocated: all their money by posted papers, used for other campaigns or not; handed over, signed: this campaign, goods at value, less reversals',
  ],
  whole: ['看全部地区', 'All regions'],
  pace: ['余 %{days} 天，每天需走访 %{count} 户', '%{days} days left, %{count} families a day to go'],
  handle: ['处理', 'Open'],
  look: ['查看', 'Look'],
  yuan: ['%{amount} 元', '%{amount} yuan'],
  count: ['%{count} 项', '%{count}'],
  others: ['等县乡处理', 'Waiting for others'],
} satisfies WordTree;

const move = {
  title: ['%{verb}：%{name}', '%{verb}: %{name}'],
  issue: [
    '下达以后，各县（市、区）、乡镇和村都能看到这项活动和慰问标准；不能再改回草稿。',
    'Counties, townships and villages will see the campaign and its standards; it cannot become a draft again.',
  ],
  list_roster: [
    '县、乡镇开始编慰问名单；编好以后再开始执行。',
    'Counties and townships draw up the roster; the campaign starts once it is ready.',
  ],
  start: [
    '县、乡镇、村从现在起可以记走访，县里可以确认和付款。',
    'From now on counties, townships and villages record visits, and counties confirm and pay.',
  ],
  close_entry: [
    '表明集中走访已经结束；到 %{day} 为止，县、乡镇、村还可以补录，县里照常确认和付款。',
    'Says that the drive itself is over; visits may be entered late until %{day}, and counties confirm and pay as before.',
  ],
  total: [
    '汇总以后数字封存：县里不能再记走访、确认、付款和冲正，要先写明原因重新打开。',
    'The figures are closed: counties can no longer record, confirm, pay or reverse until the campaign is reopened with a reason.',
  ],
  submit: [
    '上报以后不能重新打开，数字不再变。',
    'Once submitted the campaign cannot be reopened; its figures stay as they are.',
  ],
  archive: [
    '归档以后整项活动封存，谁都不能再改。',
    'The whole campaign is closed for good; nobody can change it any more.',
  ],
  visits: ['还有 %{count} 次走访等县里确认', 'Visits that wait to be confirmed: %{count}'],
  lines: ['还有 %{count} 笔发放等付款', 'Lines that wait to be paid: %{count}'],
  waits: [
    '它们不会算进汇总数；办完再汇总，以后就不用重新打开。',
    'They do not count in the totals; settle them first and the campaign need not be reopened.',
  ],
  early: ['活动的最后一天是 %{day}，还没有过。', 'The last day of the campaign is %{day}; it is not over yet.'],
  settled: ['走访都已确认，发放都已付款。', 'All visits are confirmed and all lines paid.'],
} satisfies Record<
  Exclude<CampaignVerb, 'reopen'> | 'title' | 'visits' | 'lines' | 'waits' | 'early' | 'settled',
  Pair
>;

const lacks = {
  target: ['还没有定任务数：看不出完成了多少', 'No target is set: nobody can tell how much is done'],
  sources: [
    '还没有指定资金来源：记走访时不会先选好从哪里支出',
    'No source of money is named: the form of a visit offers none before others',
  ],
  standards: [
    '还没有慰问标准：记走访时不会先填金额，超了也不提醒',
    'No standard is set: the form of a visit fills in no amount and cautions of none',
  ],
  mayWait: ['也可以先做这一步，以后再补。', 'The step may be taken now and these set later.'],
} satisfies Record<CampaignLack | 'mayWait', Pair>;

const target = {
  title: ['任务数', 'Targets'],
  lead: ['差额＝总目标－下级合计，照实显示。', 'Difference = target − sum of the parts, shown as it is.'],
  leadToSet: [
    '差额＝总目标－下级合计，照实显示。已定的任务数可以改成 0，不能清空。',
    'Difference = target − sum of the parts, shown as it is. A target that is set can become 0, not empty.',
  ],
  households: fields['targets.households'],
  amount: fields['targets.amount'],
  reached: ['已走访', 'Reached'],
  sum: ['下级合计', 'Sum of the parts'],
  own: ['%{region}总目标', 'Target of %{region}'],
  difference: ['差额', 'Difference'],
  saved: ['任务数已保存', 'Targets saved'],
  leftOut: [
    '“%{from}”的任务数里有 %{count} 个地区已撤销，没有带过来；请把它们的任务数加到接替的地区',
    '%{count} regions with targets in “%{from}” are closed and were left out; add their targets to the regions that follow them',
  ],
} satisfies WordTree;

export const campaignWords = {
  name: ['走访慰问活动', 'Campaigns'],
  one: ['活动', 'campaign'],
  unit: ['个', 'campaign |||| campaigns'],
  create: ['新建活动', 'New campaign'],
  emptyHint: ['市计生协下达活动以后会出现在这里。', 'Campaigns appear here once the city issues them.'],
  overview: ['进展', 'Progress'],
  facts: ['基本情况', 'Facts'],
  days: ['%{from} 至 %{to}', '%{from} to %{to}'],
  reopenLead: [
    '重新打开后可以继续确认、冲正；汇总数会变。',
    'Once reopened, visits can be confirmed and reversed again; the totals change.',
  ],
  form,
  board,
  move: { ...move, lacks },
  target,
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
