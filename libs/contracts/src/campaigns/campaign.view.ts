import { type CampaignStatus, campaignStatuses } from '@zhufu/domain/campaigns';
import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
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
const COUNTS = [0, 10_000_000] as const;

export class CampaignRow {
  @Id() id: string;
  @Text(60) name: string;
  @Whole(2000, 2100) year: number;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Text(60) organiser: string;
  @DayField() firstOn: string;
  @DayField() lastOn: string;
  @Whole(0, 365) lateDays: number;
  @OneOf(campaignStatuses) status: CampaignStatus;
  /** Within the reader's area: targets set for it, and what stands confirmed and posted. Amounts in fen. */
  @Maybe() @Whole(...COUNTS) targetHouseholds: number | null;
  @Maybe() @FenField() targetAmount: number | null;
  @Whole(...COUNTS) households: number;
  @FenField() amount: number;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
}

export class CampaignStandardView {
  @Maybe() @OneOf(householdCategories) category: HouseholdCategory | null;
  @FenField() amount: number;
}

export class CampaignSourceView {
  @Id() fundingSourceId: string;
  @Text(60) name: string;
  @OneOf(fundingClasses) fundingClass: FundingClass;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
}

export class CampaignView extends CampaignRow {
  @Maybe() @Text(100) basisTitle: string | null;
  @Maybe() @Text(60) basisNumber: string | null;
  @Flag() rosterRequired: boolean;
  @Maybe() @Id() clonedFromId: string | null;
  @Maybe() @Text(60) clonedFromName: string | null;
  /** Targets of the campaign it was cloned from that were not taken over: their regions are closed. */
  @Whole(...COUNTS) targetsLeftOut: number;
  /** May the reader's region run it (it is the organiser's)? */
  @Flag() own: boolean;
  /** Last day on which visits may be entered. */
  @DayField() entryEndsOn: string;
  @Many(() => CampaignStandardView, 8) standards: CampaignStandardView[];
  @Many(() => CampaignSourceView, 50) sources: CampaignSourceView[];
}

/** One region's target and what stands against it; amounts in fen. `below…`: the sum of its children's targets, null when none is set. */
export class TargetRow {
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @Maybe() @Whole(...COUNTS) households: number | null;
  @Maybe() @FenField() amount: number | null;
  @Maybe() @Whole(...COUNTS) belowHouseholds: number | null;
  @Maybe() @FenField() belowAmount: number | null;
  @Whole(...COUNTS) reached: number;
  @FenField() disbursed: number;
  @Maybe() @Whole(...VERSIONS) version: number | null;
}

export class TargetsView {
  /** The region itself: its `below…` against its own target are the difference between levels. */
  @Many(() => TargetRow, 1) own: TargetRow[];
  @Many(() => TargetRow, 300) rows: TargetRow[];
  /** May the reader set these? */
  @Flag() editable: boolean;
}

export class RosterRow {
  @Id() id: string;
  @Id() campaignId: string;
  @Id() householdId: string;
  /** Name and number are null once the family has moved out of the reader's area, as in VisitRow. */
  @Maybe() @Text(50) headName: string | null;
  @Maybe() @Text(20) number: string | null;
  @OneOf(householdCategories) category: HouseholdCategory;
  @RegionCode() villageCode: string;
  @Text(60) villageName: string;
  @Text(60) townshipName: string;
  @Text(60) countyName: string;
  @Maybe() @FenField() dueAmount: number | null;
  /** Posted in the campaign, in fen. */
  @FenField() disbursed: number;
  @Maybe() @DayField() reachedOn: string | null;
  @Maybe() @LongText(300) notDoneReason: string | null;
  @Instant() updatedAt: string;
  @Whole(...VERSIONS) version: number;
}

/** What adding to the roster did: households already on it are left as they are. */
export class RosterAddView {
  @Whole(0, 500) added: number;
  @Whole(0, 500) already: number;
}
