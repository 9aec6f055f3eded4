import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import {
  type AidKind,
  aidKinds,
  type DisbursementStatus,
  disbursementStatuses,
  type NeedKind,
  needKinds,
  type PayMethod,
  payMethods,
  type Situation,
  situations,
  type VisitOccasion,
  visitOccasions,
  type VisitResult,
  visitResults,
  type VisitStatus,
  visitStatuses,
} from '@zhufu/domain/visits';
import { CampaignStandardView } from '../campaigns/campaign.view';
import {
  DayField,
  FenField,
  Flag,
  Id,
  Instant,
  LongText,
  Many,
  ManyOf,
  Maybe,
  One,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';
import { CompanionInput, VisitorInput } from './visit.input';

const VERSIONS = [1, 1_000_000_000] as const;

/** Another visit of the campaign to the same family, with what it gave in fen. */
export class EarlierVisitView {
  @Id() id: string;
  @DayField() visitedOn: string;
  @OneOf(visitStatuses) status: VisitStatus;
  @FenField() given: number;
}

/** What a campaign sets for a family, and its other visits that were handed in: what is to be said of a visit follows (domain cautions). */
export class CampaignSoFarView {
  /** At most, for the family's category, in fen. */
  @Maybe() @FenField() standard: number | null;
  @Many(() => EarlierVisitView, 100) visits: EarlierVisitView[];
}

/** A visit where it was made; village and names of places are those of that place. */
export class VisitRow {
  @Id() id: string;
  @Id() householdId: string;
  /** Who they are is not told of a family that has moved out of the reader's area; what was done for it is. */
  @Maybe() @Text(50) headName: string | null;
  @Maybe() @Text(20) householdNumber: string | null;
  @Maybe() @OneOf(householdCategories) category: HouseholdCategory | null;
  @RegionCode() villageCode: string;
  @Text(60) villageName: string;
  @Text(60) townshipName: string;
  @Text(60) countyName: string;
  @Maybe() @Id() campaignId: string | null;
  @Maybe() @Text(60) campaignName: string | null;
  @DayField() visitedOn: string;
  @OneOf(visitResults) result: VisitResult;
  @OneOf(visitStatuses) status: VisitStatus;
  /** Why it was returned; null once it is submitted again. */
  @Maybe() @LongText(300) returnReason: string | null;
  /** Names of the visitors in one line. */
  @Maybe() @Text(400) visitorNames: string | null;
  /** In fen, of all lines that are not released or reversed. */
  @FenField() cash: number;
  @FenField() goods: number;
  /** Of these what was put into somebody's hands. */
  @FenField() byHand: number;
  /** Null outside campaigns, and in lists of visits that wait for nobody. */
  @Maybe() @One(() => CampaignSoFarView) soFar: CampaignSoFarView | null;
  @Whole(0, 20) needCount: number;
  /** Alone mends it, and hands it in. */
  @Id() recorderId: string;
  @Maybe() @Text(50) recorderName: string | null;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
}

/** What the family said it needs, in its own words (家庭原话). */
export class NeedView {
  @OneOf(needKinds) need: NeedKind;
  @Maybe() @LongText(500) words: string | null;
}

/** What a source pays of a line, in fen; the splits add up to its amount. */
export class SplitView {
  @Id() fundingSourceId: string;
  @Text(60) sourceName: string;
  @OneOf(fundingClasses) fundingClass: FundingClass;
  @FenField() amount: number;
}

/** One hand-over; `amount` in fen, of goods their value. `paidOn` is the business day it counts on (decisions.md 13). */
export class DisbursementView {
  @Id() id: string;
  @OneOf(aidKinds) kind: AidKind;
  @OneOf(payMethods) method: PayMethod;
  @FenField() amount: number;
  @Maybe() @Id() goodsItemId: string | null;
  @Maybe() @Text(40) goodsName: string | null;
  @Maybe() @Text(10) goodsUnit: string | null;
  @Maybe() @Whole(1, 10_000) quantity: number | null;
  @DayField() paidOn: string;
  @OneOf(disbursementStatuses) status: DisbursementStatus;
  @Maybe() @Instant() postedAt: string | null;
  @Maybe() @DayField() signedOn: string | null;
  @Maybe() @LongText(300) reversalReason: string | null;
  @Maybe() @Text(50) reverserName: string | null;
  @Maybe() @Instant() reversedAt: string | null;
  @Whole(...VERSIONS) version: number;
  @Many(() => SplitView, 10) splits: SplitView[];
}

/** A visit whole: what its form takes, and who confirmed or voided it. */
export class VisitView extends VisitRow {
  @Maybe() @OneOf(visitOccasions) occasion: VisitOccasion | null;
  @Many(() => VisitorInput, 20) visitors: VisitorInput[];
  @Many(() => CompanionInput, 20) companions: CompanionInput[];
  @Maybe() @OneOf(situations) situation: Situation | null;
  @Maybe() @LongText(500) situationWords: string | null;
  @Flag() policyTold: boolean;
  @Many(() => NeedView, 20) needs: NeedView[];
  @Many(() => DisbursementView, 20) disbursements: DisbursementView[];
  @Maybe() @LongText(300) voidReason: string | null;
  @Maybe() @Text(50) confirmerName: string | null;
  @Maybe() @Instant() submittedAt: string | null;
  @Maybe() @Instant() confirmedAt: string | null;
  /** Did the reader make or submit it? Then another confirms, returns or voids it (decisions.md 9). */
  @Flag() mine: boolean;
}

/** How a line of a visit stands after a write. */
export class DisbursementStanding {
  @Id() id: string;
  @OneOf(aidKinds) kind: AidKind;
  @OneOf(payMethods) method: PayMethod;
  @FenField() amount: number;
  @DayField() paidOn: string;
  @OneOf(disbursementStatuses) status: DisbursementStatus;
  @Whole(...VERSIONS) version: number;
}

/** A visit as a new one and each verb leave it: states and versions to go on from. Names and words are read by GET. */
export class VisitStanding {
  @Id() id: string;
  @Id() householdId: string;
  @Maybe() @Id() campaignId: string | null;
  @DayField() visitedOn: string;
  @OneOf(visitResults) result: VisitResult;
  @OneOf(visitStatuses) status: VisitStatus;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
  @Many(() => DisbursementStanding, 20) disbursements: DisbursementStanding[];
}

/** One line of a page of hand-overs (发放与签领). */
export class DisbursementRow extends DisbursementView {
  @Id() visitId: string;
  @OneOf(visitStatuses) visitStatus: VisitStatus;
  @Id() householdId: string;
  /** As in VisitRow: null once the family has moved out of the reader's area. */
  @Maybe() @Text(50) headName: string | null;
  @Maybe() @Text(20) householdNumber: string | null;
  @RegionCode() villageCode: string;
  @Text(60) villageName: string;
  @Text(60) townshipName: string;
  @Text(60) countyName: string;
  @Maybe() @Text(60) campaignName: string | null;
  @Instant() updatedAt: string;
}

/** A source that can pay this household: its county's account (decisions.md 7), live. */
export class PayingSourceView {
  @Id() fundingSourceId: string;
  @Text(60) name: string;
  @OneOf(fundingClasses) fundingClass: FundingClass;
  @DayField() validFrom: string;
  @DayField() validTo: string;
  /** What may still be reserved, in fen. */
  @FenField() left: number;
}

/** A campaign that takes visits today. */
export class OpenCampaignView {
  @Id() id: string;
  @Text(60) name: string;
  @DayField() firstOn: string;
  @DayField() lastOn: string;
  @DayField() entryEndsOn: string;
  @Flag() rosterRequired: boolean;
  @Many(() => CampaignStandardView, 8) standards: CampaignStandardView[];
  @Flag() reached: boolean;
  @One(() => CampaignSoFarView) soFar: CampaignSoFarView;
  /** The sources it lists, which are to pay for it. */
  @ManyOf([], 100) sourceIds: string[];
}

/** All that the visit form needs of one household: campaigns, sources with live balances, and the last visit to take over. */
export class VisitFormView {
  @Many(() => OpenCampaignView, 20) campaigns: OpenCampaignView[];
  @Many(() => PayingSourceView, 100) sources: PayingSourceView[];
  @Maybe() @One(() => VisitView) last: VisitView | null;
}
