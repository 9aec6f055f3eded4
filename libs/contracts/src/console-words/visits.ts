import type { ListQuery } from '../list-query';
import type {
  CompanionInput,
  DisbursementInput,
  NeedInput,
  SplitInput,
  VisitCreateInput,
  VisitorInput,
} from '../visits/visit.input';
import type { VisitListQuery } from '../visits/visit.query';
import type { VisitView } from '../visits/visit.view';
import type { Pair, WordTree } from '../words';
import { lineWords as line } from './disbursements';
import { notifications } from './notifications';

type Fields = Record<keyof VisitView | keyof VisitCreateInput | Exclude<keyof VisitListQuery, keyof ListQuery>, Pair> &
  Record<`visitors.${keyof VisitorInput}` | `companions.${keyof CompanionInput}` | `needs.${keyof NeedInput}`, Pair> &
  Record<`disbursements.${keyof DisbursementInput}` | `splits.${keyof SplitInput}`, Pair>;

const people = {
  name: ['姓名', 'Name'],
  title: ['职务', 'Title'],
  unit: ['单位', 'Unit'],
} satisfies Record<string, Pair>;

const fields: Fields = {
  id: ['系统编号', 'Id'],
  version: ['版本', 'Version'],
  householdId: line.householdId,
  headName: line.headName,
  householdNumber: line.householdNumber,
  category: ['家庭类别', 'Category'],
  villageCode: line.villageCode,
  villageName: line.villageName,
  townshipName: line.townshipName,
  countyName: line.countyName,
  campaignId: line.campaignId,
  campaignName: line.campaignName,
  occasion: ['走访事由', 'Occasion'],
  visitedOn: ['走访日期', 'Day of the visit'],
  visitors: ['走访人', 'Visitors'],
  visitorNames: ['走访人', 'Visitors'],
  companions: ['陪同人员', 'Companions'],
  result: ['见到谁', 'Who was met'],
  need: ['诉求', 'Need'],
  status: line.status,
  situation: ['家里情况', 'Situation'],
  situationWords: ['有变化再写，选填', 'Only when something changed'],
  policyTold: ['已宣讲政策', 'Policy was told'],
  cash: ['慰问金（元）', 'Cash (yuan)'],
  goods: ['慰问品折价（元）', 'Goods (yuan)'],
  byHand: ['当面交付（元）', 'Handed over in person (yuan)'],
  soFar: ['提醒', 'Cautions'],
  needs: ['家里的话', "The family's words"],
  needCount: ['诉求', 'Needs'],
  disbursements: ['慰问金和慰问品', 'Cash and goods'],
  recorderId: ['记录人', 'Recorded by'],
  recorderName: ['记录人', 'Recorded by'],
  returnReason: ['退回原因', 'Reason of return'],
  voidReason: ['作废原因', 'Reason of voiding'],
  confirmerName: ['确认人', 'Confirmed by'],
  submittedAt: ['提交时间', 'Submitted at'],
  confirmedAt: ['确认时间', 'Confirmed at'],
  mine: ['我记的', 'Mine'],
  draft: ['草稿', 'Draft'],
  updatedAt: line.updatedAt,
  regionCode: line.regionCode,
  from: line.from,
  to: line.to,
  waiting: ['等我处理', 'Waiting for me'],
  'visitors.name': people.name,
  'visitors.title': people.title,
  'visitors.unit': people.unit,
  'visitors.rank': ['职级', 'Rank'],
  'companions.name': people.name,
  'companions.title': people.title,
  'companions.unit': people.unit,
  'needs.need': ['诉求', 'Need'],
  'needs.words': ['原话', 'Words'],
  'disbursements.kind': line.kind,
  'disbursements.method': line.method,
  'disbursements.amount': line.amount,
  'disbursements.goodsItemId': line.goodsItemId,
  'disbursements.quantity': line.quantity,
  'disbursements.paidOn': line.paidOn,
  'disbursements.splits': line.splits,
  'splits.fundingSourceId': line.fundingSourceId,
  'splits.amount': ['分摊（元）', 'Share (yuan)'],
};

const form = {
  of: ['记走访：%{name}', 'Visit to %{name}'],
  when: ['日期', 'Day'],
  campaign: ['活动', 'Campaign'],
  today: ['今天 %{day}', 'Today %{day}'],
  yesterday: ['昨天 %{day}', 'Yesterday %{day}'],
  noCampaign: ['不属于活动（日常走访）', 'No campaign (ordinary visit)'],
  who: ['走访人', 'Visitors'],
  add: {
    visitors: ['+ 加走访人', '+ Add a visitor'],
    companions: ['+ 加陪同人员', '+ Add a companion'],
  },
  rankMissing: ['未选职级', 'no rank yet'],
  unnamed: ['（填姓名）', '(name)'],
  accompanying: ['陪同', 'along'],
  removePerson: ['去掉 %{name}', 'Take out %{name}'],
  met: ['见到谁', 'Who was met'],
  home: ['家里情况', 'Situation'],
  words: ['家里的话', "The family's words"],
  wordsNote: ['照原话记', 'As they were said'],
  aid: ['慰问金和慰问品', 'Cash and goods'],
  cash: ['慰问金', 'Cash'],
  goods: ['慰问品', 'Goods'],
  row: ['第 %{place} 行', 'Row %{place}'],
  more: ['再加', 'More'],
  addCash: ['加慰问金', 'Add cash'],
  addGoods: ['加慰问品', 'Add goods'],
  removeLine: ['删去', 'Remove'],
  addSource: ['+ 加一个来源', '+ Add a source'],
  removeSource: ['删去第 %{place} 个来源', 'Remove source %{place}'],
  source: ['资金来源', 'Source'],
  left: ['现有余额', 'Left now'],
  after: ['记后余额', 'Left after'],
  sum: ['分摊合计 %{sum} 元', 'Shares add up to %{sum} yuan'],
  agrees: ['，与金额一致', ', as the amount'],
  differs: ['，应为 %{amount} 元', ', should be %{amount} yuan'],
  mend: ['改为 %{left}，余下 %{rest} 从“%{source}”出', 'Take %{left} here and %{rest} from “%{source}”'],
  mendAll: ['改从“%{source}”出 %{rest}', 'Take %{rest} from “%{source}” instead'],
  noSources: [
    '本县还没有可用的资金。先请县财务登记到账，或请市里下拨。',
    'The county has no money to pay with yet: enter a receipt, or ask the city to pass money down.',
  ],
  standard: ['标准 %{amount}', 'Standard %{amount}'],
  reached: ['本活动已走访过这一户', 'This campaign has reached the family already'],
  campaignClosed: ['%{name}（现在不收走访记录）', '%{name} (takes no visits now)'],
  sourceNotListed: [
    '这笔资金不是本活动所列的来源。可以用，但活动的资金各项也会把它算进去',
    'The campaign does not list this source. It may pay; the campaign’s sums of money then follow it too',
  ],
  sourceGone: ['%{name}（现在不能从这里支出）', '%{name} (cannot pay now)'],
  submit: ['提交', 'Submit'],
  submitNext: ['提交并记下一户', 'Submit and record the next'],
  saveDraft: ['存草稿', 'Save as draft'],
  family: ['这一户', 'This family'],
  movedOut: [
    '这一户已迁出本辖区，档案由新住地管理。这份走访记录仍归本地，写完照常提交。',
    'The family has moved out of the area; its file is kept where it lives now. This visit stays here: finish and submit it as usual.',
  ],
  kind: ['类别', 'Category'],
  semicolon: ['；', '; '],
  last: ['上次走访 %{day}', 'Last visit %{day}'],
  noLast: ['还没有走访记录', 'No visit on record yet'],
  sameAsLast: ['沿用上次走访人、慰问金和慰问品', 'Same people, cash and goods as last time'],
  pick: ['先选一户', 'Choose a family first'],
  pickHint: [
    '打姓名、拼音首字母、村名、家庭编号或身份证后四位',
    'Name, pinyin initials, village, family number or last four of the ID card',
  ],
  leftIn: [
    '%{place}还没有走访的，共 %{count} 户；也可以打字找别的',
    'Not reached in %{place}: %{count}. Type to find others',
  ],
  leftInWaiting: [
    '%{place}还没有走访的，共 %{count} 户（含待审的走访 %{waiting} 次）；也可以打字找别的',
    'Not reached in %{place}: %{count}, visits that wait to be confirmed (%{waiting}) included. Type to find others',
  ],
  found: ['找到 %{count} 户，最近有变动的在前', 'Found: %{count}, the one changed last first'],
  foundMore: [
    '只列出最近有变动的 %{count} 户；多打几个字，范围就小了',
    'Only the %{count} changed last are listed; type more to find fewer',
  ],
  noneFound: ['没有对得上的在册家庭', 'No family on record matches'],
  noneLeftIn: ['%{place}已全部走访；打字找别的', '%{place} is all reached; type to find others'],
  otherFamily: ['换一户', 'Another family'],
  submitted: ['已提交：%{name}', 'Submitted: %{name}'],
  drafted: ['已存草稿：%{name}', 'Draft saved: %{name}'],
  sentBefore: [
    '这条走访上次已经交上，没有记两次。要改，请到“走访记录”里打开它；这里的可以放弃',
    'This visit has arrived before and was not recorded twice. Open it under Visits to change it, and discard this form',
  ],
} satisfies WordTree;

const cautions = {
  aboveStandard: [
    '超过本活动每户上限 %{standard} 元：以前已给 %{before} 元，这次 %{now} 元',
    'Above the campaign’s %{standard} yuan a family: %{before} given before, %{now} now',
  ],
  visitedBefore: [
    '本活动已走访过这一户：%{day}，%{status}',
    'This campaign has visited the family already: %{day}, %{status}',
  ],
  nobodyMet: ['没有见到人，却当面交付了 %{amount} 元', 'Nobody was met, yet %{amount} yuan were handed over in person'],
  short: {
    aboveStandard: ['超每户上限', 'Above the standard'],
    visitedBefore: ['已走访过', 'Visited before'],
    nobodyMet: ['没见到人', 'Nobody met'],
  },
} satisfies WordTree;

const show = {
  money: ['慰问金和慰问品', 'Cash and goods'],
  none: ['没有发放慰问金、慰问品', 'Nothing was handed over'],
  noNeeds: ['没有说到诉求', 'No needs were told'],
  returned: ['被退回：%{reason}', 'Returned: %{reason}'],
  voided: ['已作废：%{reason}', 'Voided: %{reason}'],
  own: [
    '这是您自己记的，要由另一位同事确认或退回。',
    'You recorded this yourself; a colleague confirms or returns it.',
  ],
  reversed: ['已冲正：%{reason}（%{who}）', 'Reversed: %{reason} (%{who})'],
  returnLead: ['写明要改什么；预留的钱先退回账户。', 'Say what to mend; the reserved money goes back for now.'],
  voidLead: [
    '作废后不再计入走访户数。已发放的慰问金、慰问品要先逐笔冲正。',
    'A voided visit no longer counts. What was handed over is reversed first, line by line.',
  ],
  reverseLead: ['红字冲正：原账不改，另记一笔相反的账。', 'A reversal: the entry stays, another one cancels it.'],
} satisfies WordTree;

const discard = {
  title: ['删除这份走访草稿？%{name} %{day}', 'Delete this draft of a visit? %{name} %{day}'],
  lead: [
    '还没有提交，没有动用资金。删除后列表里不再有，没有保存的内容也一并清掉；操作日志里留有记录。',
    'It was not submitted and holds no money. No list shows it any more, and what was typed and not saved goes too; the audit log keeps what it was.',
  ],
  done: ['走访草稿已删除', 'The draft is deleted'],
} satisfies WordTree;

export const visitWords = {
  name: ['走访记录', 'Visits'],
  one: ['走访记录', 'visit'],
  unit: ['条', 'visit |||| visits'],
  create: ['记走访', 'Record a visit'],
  emptyHint: ['打开一户的档案，按“记走访”。', 'Open a family and press Record a visit.'],
  recordedBy: { me: ['我', 'Me'], others: ['别人', 'Others'] },
  queue: {
    name: ['走访待办', 'Visits to do'],
    lead: ['别人提交、等您确认的，和退回给您修改的。', 'Submitted by others for you to confirm, and returned to you.'],
    drafts: ['我的草稿 %{count} 条，未提交', 'My drafts, not submitted: %{count}'],
    othersDrafts: ['别人的草稿 %{count} 条', 'Drafts of others: %{count}'],
  },
  form,
  cautions,
  show,
  discard,
  fields: { ...fields },
  notifications: { ...notifications },
} satisfies WordTree;
