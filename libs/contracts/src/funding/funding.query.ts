import {
  type FundingClass,
  fundingClasses,
  type LedgerKind,
  ledgerKinds,
  type PostingStatus,
  postingStatuses,
} from '@zhufu/domain/funding';
import { FlagParam, Id, IdsParam, Maybe, OneOf, RegionCode, WholeParam } from '../fields';
import { DayListQuery, ListQuery } from '../list-query';

/** Sources of the reader's area and of the regions above it. */
export class FundingSourceListQuery extends ListQuery {
  @Maybe() @OneOf(fundingClasses) fundingClass?: FundingClass;
  @Maybe() @WholeParam(2000, 2100) year?: number;
  @Maybe() @Id() fundingPartyId?: string;
  /** Only these. */
  @Maybe() @IdsParam(100) ids?: string[];
}

/** Receipts or transfers. `waiting`: others' drafts that I may post. */
export class PostingListQuery extends ListQuery {
  @Maybe() @Id() fundingSourceId?: string;
  @Maybe() @OneOf(postingStatuses) status?: PostingStatus;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @FlagParam() waiting?: boolean;
}

/** Entries of the ledger; with a source and a region (the holder) each line tells that account's balance after it. */
export class LedgerListQuery extends DayListQuery {
  @Maybe() @Id() fundingSourceId?: string;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(ledgerKinds) kind?: LedgerKind;
}
