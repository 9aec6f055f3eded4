import type { TransitionTable } from './transitions';

/** Class of a funding source: 政府投入 部门筹集 企事业单位赞助 社会捐赠 协会自筹 (product.md 2). */
export const fundingClasses = ['government', 'department', 'enterprise', 'donation', 'association'] as const;
export type FundingClass = (typeof fundingClasses)[number];

/** The three classes of a three-class report; donation and association roll up to the source's declared one (decisions.md 12). */
export const declaredClasses = ['government', 'department', 'enterprise'] as const;
export type DeclaredClass = (typeof declaredClasses)[number];

/** True for the classes that a three-class report does not know, so that their source must declare one. */
export function needsDeclaredClass(fundingClass: FundingClass): boolean {
  return !(declaredClasses as readonly string[]).includes(fundingClass);
}

/** Level of a government's money: 中央 省 市 县 乡镇. */
export const governmentLevels = ['central', 'province', 'city', 'county', 'township'] as const;
export type GovernmentLevel = (typeof governmentLevels)[number];

/** Receipts and transfers: 待复核 已过账 已冲正. */
export const postingStatuses = ['draft', 'posted', 'reversed'] as const;
export type PostingStatus = (typeof postingStatuses)[number];

/** decisions.md, Flows: a posted entry is never edited; a correction is a reversal. */
export const postingFlow: TransitionTable<PostingStatus, 'post' | 'reverse'> = {
  post: { from: ['draft'], to: 'posted' },
  reverse: { from: ['posted'], to: 'reversed' },
};

/** What an entry of the ledger records: 到账 下拨 发放. */
export const ledgerKinds = ['receipt', 'transfer', 'disbursement'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];
