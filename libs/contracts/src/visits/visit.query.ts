import { type DeclaredClass, declaredClasses, type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import {
  type AidKind,
  aidKinds,
  type DisbursementStatus,
  disbursementStatuses,
  type NeedKind,
  needKinds,
  type PayMethod,
  payMethods,
  type VisitResult,
  visitResults,
  type VisitStatus,
  visitStatuses,
} from '@zhufu/domain/visits';
import { FlagParam, Id, ManyOfParam, Maybe, OneOf, RegionCode } from '../fields';
import { DayListQuery } from '../list-query';

/** Visits made in the reader's area, wherever the family lives now; `from` and `to` are days of the visit, both inclusive. */
export class VisitListQuery extends DayListQuery {
  @Maybe() @Id() campaignId?: string;
  @Maybe() @Id() householdId?: string;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(visitStatuses) status?: VisitStatus;
  @Maybe() @OneOf(visitResults) result?: VisitResult;
  /** In which the family said it needs this. */
  @Maybe() @OneOf(needKinds) need?: NeedKind;
  /** What waits for me: others' submitted visits I may confirm, and my own returned ones. */
  @Maybe() @FlagParam() waiting?: boolean;
  /** Those I recorded, or those others did. */
  @Maybe() @FlagParam() mine?: boolean;
}

/** Hand-overs of the reader's area; `from` and `to` are days of payment, both inclusive. */
export class DisbursementListQuery extends DayListQuery {
  @Maybe() @Id() campaignId?: string;
  @Maybe() @Id() householdId?: string;
  @Maybe() @Id() fundingSourceId?: string;
  @Maybe() @RegionCode() regionCode?: string;
  /** Any of these states; posted and signed are what is handed over. */
  @Maybe() @ManyOfParam(disbursementStatuses) status?: DisbursementStatus[];
  /** Paid, wholly or in part, by sources of this class. */
  @Maybe() @OneOf(fundingClasses) fundingClass?: FundingClass;
  /** Paid, wholly or in part, by sources that count as this class in three-class reports. */
  @Maybe() @OneOf(declaredClasses) declaredClass?: DeclaredClass;
  @Maybe() @OneOf(aidKinds) kind?: AidKind;
  @Maybe() @OneOf(payMethods) method?: PayMethod;
  /** Of visits in this state: a line by bank is paid once its visit is confirmed. */
  @Maybe() @OneOf(visitStatuses) visitStatus?: VisitStatus;
  /** What waits for my payment: others' lines by bank, of visits that are confirmed. */
  @Maybe() @FlagParam() waiting?: boolean;
}

/** For the visit form of a household. */
export class VisitFormQuery {
  @Id() householdId: string;
  /** The visit that is written on: it draws on the accounts of where it was made, wherever the household has gone since. */
  @Maybe() @Id() visitId?: string;
}
