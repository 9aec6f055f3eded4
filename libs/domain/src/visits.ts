import type { TransitionTable } from './transitions';

/** 见到谁: 见到本人 见到家属 不在家 不愿接待 电话 */
export const visitResults = ['met_self', 'met_family', 'not_home', 'declined', 'phone'] as const;
export type VisitResult = (typeof visitResults)[number];

/** Results that reach a household (decisions.md 11). */
export const reachingResults: readonly VisitResult[] = ['met_self', 'met_family'];

/** Why a visit was made when it belongs to no campaign: 日常走访 突发 回访 */
export const visitOccasions = ['daily', 'emergency', 'follow_up'] as const;
export type VisitOccasion = (typeof visitOccasions)[number];

/** 职级: 市领导 县领导 乡镇主要领导 村干部 志愿者 企业 */
export const visitorRanks = [
  'city_leader',
  'county_leader',
  'township_leader',
  'village_cadre',
  'volunteer',
  'enterprise',
] as const;
export type VisitorRank = (typeof visitorRanks)[number];

/** 家里情况: 没有变化 有好转 更困难 */
export const situations = ['unchanged', 'better', 'worse'] as const;
export type Situation = (typeof situations)[number];

/** 诉求: 生活 生产 就医 就学 养老 住房 就业 精神慰藉 */
export const needKinds = [
  'living',
  'production',
  'medical',
  'schooling',
  'elderly_care',
  'housing',
  'employment',
  'comfort',
] as const;
export type NeedKind = (typeof needKinds)[number];

/** Needs of a kind below this many are not quoted (一页简报): among few, words say whose they are. */
export const fewestQuoted = 3;

export const visitStatuses = ['draft', 'submitted', 'confirmed', 'returned', 'voided'] as const;
export type VisitStatus = (typeof visitStatuses)[number];

export type VisitVerb = 'submit' | 'confirm' | 'return' | 'redraft' | 'void';

/** decisions.md, Flows; editing a returned visit makes it a draft again. */
export const visitFlow: TransitionTable<VisitStatus, VisitVerb> = {
  submit: { from: ['draft'], to: 'submitted' },
  confirm: { from: ['submitted'], to: 'confirmed' },
  return: { from: ['submitted'], to: 'returned' },
  redraft: { from: ['returned'], to: 'draft' },
  void: { from: ['confirmed'], to: 'voided' },
};

/** 慰问金 慰问品 */
export const aidKinds = ['cash', 'goods'] as const;
export type AidKind = (typeof aidKinds)[number];

/** 现金签领 一卡通 银行转账 实物 */
export const payMethods = ['cash_signed', 'one_card', 'bank_transfer', 'in_kind'] as const;
export type PayMethod = (typeof payMethods)[number];

/** Methods whose money leaves through a bank: it stays reserved until paid (decisions.md 8). */
export const bankMethods: readonly PayMethod[] = ['one_card', 'bank_transfer'];

/** The method when none is named. */
export function defaultMethod(kind: AidKind): PayMethod {
  return kind === 'cash' ? 'cash_signed' : 'in_kind';
}

/**
 * How a family on record stands in a campaign, for a clerk who has found it: 未走访, 走访待审 of one whose visit is not confirmed yet, 已走访,
 * 已付未签, which is told before 已走访.
 */
export const standings = ['unreached', 'submitted', 'reached', 'unsigned'] as const;
export type Standing = (typeof standings)[number];

export const disbursementStatuses = ['draft', 'reserved', 'posted', 'signed', 'released', 'reversed'] as const;
export type DisbursementStatus = (typeof disbursementStatuses)[number];

export type DisbursementVerb = 'pay' | 'sign' | 'reverse';

/** What is done to a line by itself; its visit does the rest. */
export const disbursementFlow: TransitionTable<DisbursementStatus, DisbursementVerb> = {
  pay: { from: ['reserved'], to: 'posted' },
  sign: { from: ['posted'], to: 'signed' },
  reverse: { from: ['posted', 'signed'], to: 'reversed' },
};
