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

/** A campaign with its figures in the reader's area; days are dates in Shanghai, both inclusive. */
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

/** What a household of a category is to get at most, in fen; null: every category without a standard of its own. */
export class CampaignStandardView {
  @Maybe() @OneOf(householdCategories) category: HouseholdCategory | null;
  @FenField() amount: number;
}

/** A source the campaign lists, and the region whose money it is. */
export class CampaignSourceView {
  @Id() fundingSourceId: string;
  @Text(60) name: string;
  @OneOf(fundingClasses) fundingClass: FundingClass;
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
}

/** A campaign with its basis document, standards and sources. */
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

/** Visits of a campaign that wait to be confirmed, and lines of confirmed ones that wait to be paid. */
export class CampaignWaitingView {
  @Whole(...COUNTS) visits: number;
  @Whole(...COUNTS) lines: number;
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

/** Targets below a region, of the same regions as the board, 汇总表 and the map list (campaign_regions.sql). */
export class TargetsView {
  /** The region itself: its `below…` against its own target are the difference between levels. */
  @Many(() => TargetRow, 1) own: TargetRow[];
  @Many(() => TargetRow, 300) rows: TargetRow[];
  /** May the reader set the targets below the region? */
  @Flag() editable: boolean;
  /** May the reader set the region's own too? The level above sets it; where the campaign is the region's, it does. */
  @Flag() ownEditable: boolean;
}

/** A household on the roster (慰问对象); category and village are those of the day it came on (decisions.md 11). Amounts in fen. */
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
