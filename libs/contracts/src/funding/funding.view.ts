import {
  type DeclaredClass,
  declaredClasses,
  type FundingClass,
  fundingClasses,
  type GovernmentLevel,
  governmentLevels,
  type LedgerKind,
  ledgerKinds,
  type PostingStatus,
  postingStatuses,
} from '@zhufu/domain/funding';
import {
  DayField,
  FenField,
  Flag,
  Id,
  Instant,
  LongText,
  Many,
  Maybe,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';

const VERSIONS = [1, 1_000_000_000] as const;

/** A 出资单位 and how many of its sources the reader sees. */
export class FundingPartyRow {
  @Id() id: string;
  @Text(60) name: string;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Maybe() @Text(50) contactName: string | null;
  @Maybe() @Text(20) contactPhone: string | null;
  @Maybe() @LongText(300) note: string | null;
  @Whole(0, 1_000_000) sources: number;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
}

/**
 * The five sums within the reader's area, in fen (decisions.md 7): pledged, received (receipts, and what came from above the area),
 * allocated (transfers into paying accounts and receipts made there), disbursed (posted − reversed), signed. `pledged` is null for a source
 * of a region above.
 */
export class FiveSums {
  @Maybe() @FenField() pledged: number | null;
  @FenField() received: number;
  @FenField() allocated: number;
  @FenField() disbursed: number;
  @FenField() signed: number;
}

/** A source (资金来源) with its money in the reader's area; `declaredClass` is where a three-class report counts it (decisions.md 12). */
export class FundingSourceRow extends FiveSums {
  @Id() id: string;
  @Text(60) name: string;
  @OneOf(fundingClasses) fundingClass: FundingClass;
  @Maybe() @OneOf(governmentLevels) level: GovernmentLevel | null;
  @Maybe() @OneOf(declaredClasses) declaredClass: DeclaredClass | null;
  @Whole(2000, 2100) year: number;
  @Id() fundingPartyId: string;
  @Text(60) partyName: string;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @DayField() validFrom: string;
  @DayField() validTo: string;
  /** Submitted and not yet posted, in fen. */
  @FenField() reserved: number;
  /** What accounts in the area may still pass down, pay or reserve, in fen. */
  @FenField() left: number;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
}

/** The account of one region for a source (decisions.md 7), in fen. */
export class FundingAccountView {
  @Id() id: string;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  /** True for an account that pays households (a county's), false for one that passes money down. */
  @Flag() paying: boolean;
  @FenField() received: number;
  @FenField() movedIn: number;
  @FenField() movedOut: number;
  @FenField() reserved: number;
  @FenField() disbursed: number;
  @FenField() signed: number;
  @FenField() left: number;
  /** Of what was disbursed. */
  @FenField() cash: number;
  @FenField() goods: number;
}

/** The same with its document and the accounts of the reader's area. */
export class FundingSourceView extends FundingSourceRow {
  @Maybe() @Text(100) documentTitle: string | null;
  @Maybe() @Text(60) documentNumber: string | null;
  @Maybe() @Text(100) purpose: string | null;
  /** Class and declared class stand since the first posted receipt. */
  @Flag() frozen: boolean;
  /** May the reader's region receive and pass down this source's money? */
  @Flag() own: boolean;
  @Many(() => FundingAccountView, 200) accounts: FundingAccountView[];
}

class PostingFields {
  @Id() id: string;
  @Id() fundingSourceId: string;
  @Text(60) sourceName: string;
  @OneOf(fundingClasses) fundingClass: FundingClass;
  @FenField() amount: number;
  @Text(40) voucher: string;
  @Maybe() @Text(200) note: string | null;
  @OneOf(postingStatuses) status: PostingStatus;
  @Id() makerId: string;
  @Maybe() @Text(50) makerName: string | null;
  @Maybe() @Text(50) checkerName: string | null;
  @Maybe() @Instant() postedAt: string | null;
  @Maybe() @Text(50) reverserName: string | null;
  @Maybe() @Instant() reversedAt: string | null;
  @Maybe() @LongText(300) reason: string | null;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
}

/** Money that arrived (到账) at a region; the day is the one on the voucher, amounts in fen. */
export class FundingReceiptRow extends PostingFields {
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @DayField() receivedOn: string;
}

/** Money passed down (下拨) from a region to another; the day is the one on the voucher, amounts in fen. */
export class FundingTransferRow extends PostingFields {
  @RegionCode() fromRegionCode: string;
  @Text(60) fromRegionName: string;
  @RegionCode() toRegionCode: string;
  @Text(60) toRegionName: string;
  @DayField() transferredOn: string;
}

/**
 * One entry of the append-only ledger. `from` is absent when the money comes from the party, `to` when a household got it. A reversal is an
 * entry of its own that goes the other way; its amount is positive, and it names the entry it cancels.
 */
export class LedgerRow {
  @Text(20) id: string;
  @Instant() postedAt: string;
  @DayField() day: string;
  @OneOf(ledgerKinds) kind: LedgerKind;
  @Flag() reversal: boolean;
  @Maybe() @Text(20) reversesId: string | null;
  /** The entry that cancels this one. */
  @Maybe() @Text(20) reversedById: string | null;
  @Id() fundingSourceId: string;
  @Text(60) sourceName: string;
  @Maybe() @RegionCode() fromRegionCode: string | null;
  @Maybe() @Text(60) fromRegionName: string | null;
  @Maybe() @RegionCode() toRegionCode: string | null;
  @Maybe() @Text(60) toRegionName: string | null;
  @FenField() amount: number;
  @Maybe() @Text(40) voucher: string | null;
  /** The receipt, transfer or hand-over it records. */
  @Id() documentId: string;
  @Maybe() @Id() householdId: string | null;
  @Maybe() @Text(50) householdName: string | null;
  @Maybe() @Text(60) villageName: string | null;
  /** Of the account the list was asked for, after this entry, in fen. */
  @Maybe() @FenField() balance: number | null;
  @Maybe() @Text(50) actorName: string | null;
}
