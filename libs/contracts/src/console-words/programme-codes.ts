import type { CampaignStatus, CampaignVerb } from '@zhufu/domain/campaigns';
import type { DeclaredClass, FundingClass, GovernmentLevel, LedgerKind, PostingStatus } from '@zhufu/domain/funding';
import type {
  AidKind,
  DisbursementStatus,
  DisbursementVerb,
  NeedKind,
  PayMethod,
  Situation,
  Standing,
  VisitOccasion,
  VisitorRank,
  VisitResult,
  VisitStatus,
  VisitVerb,
} from '@zhufu/domain/visits';
import type { StatementBasis } from '../statements/statement.input';
import type { Pair } from '../words';

const fundingClass: Record<FundingClass | 'unallocated', Pair> = {
  government: ['政府投入', 'Government'],
  department: ['部门筹集', 'Departments'],
  enterprise: ['企事业单位赞助', 'Enterprises'],
  donation: ['社会捐赠', 'Donations'],
  association: ['协会自筹', "Association's own"],
  unallocated: ['未分来源', 'Source not stated'],
};
const declaredClass: Record<DeclaredClass, Pair> = {
  government: fundingClass.government,
  department: fundingClass.department,
  enterprise: fundingClass.enterprise,
};
const governmentLevel: Record<GovernmentLevel, Pair> = {
  central: ['中央', 'Central'],
  province: ['省级', 'Province'],
  city: ['市级', 'City'],
  county: ['县级', 'County'],
  township: ['乡镇级', 'Township'],
};
const postingStatus: Record<PostingStatus, Pair> = {
  draft: ['待复核', 'To be posted'],
  posted: ['已过账', 'Posted'],
  reversed: ['已冲正', 'Reversed'],
};
const ledgerKind: Record<LedgerKind, Pair> = {
  receipt: ['到账', 'Receipt'],
  transfer: ['下拨', 'Transfer'],
  disbursement: ['发放', 'Hand-over'],
};
const campaignStatus: Record<CampaignStatus, Pair> = {
  draft: ['草稿', 'Draft'],
  issued: ['已下达', 'Issued'],
  roster: ['编名单', 'Roster'],
  running: ['执行中', 'Running'],
  late_entry: ['补录', 'Late entry'],
  totalled: ['已汇总', 'Totalled'],
  submitted: ['已上报', 'Submitted'],
  archived: ['已归档', 'Archived'],
};
const campaignVerb: Record<CampaignVerb, Pair> = {
  issue: ['下达', 'Issue'],
  list_roster: ['编名单', 'Open the roster'],
  start: ['开始执行', 'Start'],
  close_entry: ['转入补录', 'Late entry only'],
  total: ['汇总', 'Close the totals'],
  reopen: ['重新打开', 'Reopen'],
  submit: ['上报', 'Submit'],
  archive: ['归档', 'Archive'],
};
const visitStatus: Record<VisitStatus, Pair> = {
  draft: ['草稿', 'Draft'],
  submitted: ['待审', 'To confirm'],
  confirmed: ['已确认', 'Confirmed'],
  returned: ['退回', 'Returned'],
  voided: ['已作废', 'Voided'],
};
const visitVerb: Record<VisitVerb, Pair> = {
  submit: ['提交', 'Submit'],
  confirm: ['确认', 'Confirm'],
  return: ['退回', 'Return'],
  redraft: ['改回草稿', 'Back to draft'],
  void: ['作废', 'Void'],
};
const visitResult: Record<VisitResult, Pair> = {
  met_self: ['见到本人', 'Met in person'],
  met_family: ['见到家属', 'Met the family'],
  not_home: ['不在家', 'Not at home'],
  declined: ['不愿接待', 'Declined'],
  phone: ['电话', 'By phone'],
};
const visitOccasion: Record<VisitOccasion, Pair> = {
  daily: ['日常走访', 'Ordinary visit'],
  emergency: ['突发情况', 'Emergency'],
  follow_up: ['回访', 'Follow-up'],
};
const visitorRank: Record<VisitorRank, Pair> = {
  city_leader: ['市领导', 'City leader'],
  county_leader: ['县领导', 'County leader'],
  township_leader: ['乡镇主要领导', 'Township leader'],
  village_cadre: ['村干部', 'Village cadre'],
  volunteer: ['志愿者', 'Volunteer'],
  enterprise: ['企业', 'Enterprise'],
};
const situation: Record<Situation, Pair> = {
  unchanged: ['没有变化', 'Unchanged'],
  better: ['有好转', 'Better'],
  worse: ['更困难', 'Worse'],
};
const needKind: Record<NeedKind, Pair> = {
  living: ['生活', 'Living'],
  production: ['生产', 'Production'],
  medical: ['就医', 'Medical care'],
  schooling: ['就学', 'Schooling'],
  elderly_care: ['养老', 'Elderly care'],
  housing: ['住房', 'Housing'],
  employment: ['就业', 'Employment'],
  comfort: ['精神慰藉', 'Comfort'],
};
const aidKind: Record<AidKind, Pair> = { cash: ['慰问金', 'Cash'], goods: ['慰问品', 'Goods'] };
const payMethod: Record<PayMethod, Pair> = {
  cash_signed: ['现金签领', 'Cash, signed for'],
  one_card: ['一卡通', 'One-card account'],
  bank_transfer: ['银行转账', 'Bank transfer'],
  in_kind: ['实物', 'In kind'],
};
const disbursementStatus: Record<DisbursementStatus, Pair> = {
  draft: ['草稿', 'Draft'],
  reserved: ['已预留', 'Reserved'],
  posted: ['已付未签', 'Paid, unsigned'],
  signed: ['已签领', 'Signed for'],
  released: ['已释放', 'Released'],
  reversed: ['已冲正', 'Reversed'],
};
const standing: Record<Standing, Pair> = {
  unreached: ['未走访', 'Not reached'],
  submitted: ['走访待审', 'Visit to confirm'],
  reached: ['已走访', 'Reached'],
  unsigned: disbursementStatus.posted,
};
const disbursementVerb: Record<DisbursementVerb, Pair> = {
  pay: ['付款', 'Pay'],
  sign: ['登记签领', 'Record signature'],
  reverse: ['冲正', 'Reverse'],
};
const statementBasis: Record<StatementBasis, Pair> = {
  year_of_aid: ['全年救助', 'Aid over a year'],
  campaign: ['一次集中走访', 'One drive'],
};

/** Words of the code lists of money, campaigns and visits. */
export const programmeCodeWords = {
  fundingClass,
  declaredClass,
  governmentLevel,
  postingStatus,
  ledgerKind,
  campaignStatus,
  campaignVerb,
  visitStatus,
  visitVerb,
  visitResult,
  visitOccasion,
  visitorRank,
  situation,
  needKind,
  aidKind,
  payMethod,
  disbursementStatus,
  standing,
  disbursementVerb,
  statementBasis,
} satisfies Record<string, Record<string, Pair>>;
