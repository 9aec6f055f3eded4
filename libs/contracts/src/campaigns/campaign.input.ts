import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import { DayField, FenField, Flag, Id, Many, Maybe, MayBeAbsent, OneOf, RegionCode, Text, Whole } from '../fields';

/** What a household of a category is to get at most, in fen; without a category it holds for all others. */
export class CampaignStandardInput {
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory | null;
  @FenField() amount: number;
}

/** A source the campaign is paid from. */
export class CampaignSourceInput {
  @Id() fundingSourceId: string;
}

/** Days are dates in Asia/Shanghai, both inclusive. Standards and sources replace those before. */
export class CampaignEditInput {
  @MayBeAbsent() @Text(60) name?: string;
  @MayBeAbsent() @Whole(2000, 2100) year?: number;
  @Maybe() @Text(100) basisTitle?: string | null;
  @Maybe() @Text(60) basisNumber?: string | null;
  @MayBeAbsent() @Text(60) organiser?: string;
  @MayBeAbsent() @DayField() firstOn?: string;
  @MayBeAbsent() @DayField() lastOn?: string;
  /** Days after the last one on which visits may still be entered. */
  @MayBeAbsent() @Whole(0, 365) lateDays?: number;
  /** Only households on the roster may be visited (decisions.md 14). */
  @MayBeAbsent() @Flag() rosterRequired?: boolean;
  @MayBeAbsent() @Many(() => CampaignStandardInput, 8) standards?: CampaignStandardInput[];
  @MayBeAbsent() @Many(() => CampaignSourceInput, 50) sources?: CampaignSourceInput[];
}

/** A new campaign of the region acted in, a draft that nobody below is told of until it is issued. */
export class CampaignCreateInput extends CampaignEditInput {
  @Id() id: string;
  @Text(60) declare name: string;
  @Whole(2000, 2100) declare year: number;
  @Text(60) declare organiser: string;
  @DayField() declare firstOn: string;
  @DayField() declare lastOn: string;
  @Whole(0, 365) declare lateDays: number;
}

/** Last year's campaign again: standards, targets and flags are taken over, dates and name are new. */
export class CampaignCloneInput {
  @Id() id: string;
  @Text(60) name: string;
  @Whole(2000, 2100) year: number;
  @DayField() firstOn: string;
  @DayField() lastOn: string;
}

/** What one region is to reach; `version` is the one that was looked at, absent for a new target. */
export class TargetInput {
  @RegionCode() regionCode: string;
  @Whole(0, 10_000_000) households: number;
  @FenField() amount: number;
  @Maybe() @Whole(1, 1_000_000_000) version?: number | null;
}

/**
 * Targets of regions directly below one region (counties by the city, townships by the county, villages by the township); and of the region
 * itself where the campaign is its own.
 */
export class TargetsInput {
  @RegionCode() parentCode: string;
  @Many(() => TargetInput, 300) targets: TargetInput[];
}

/** A household to be visited, on record in the caller's area. */
export class RosterHouseholdInput {
  @Id() householdId: string;
  /** What is due, in fen; by the campaign's standard when absent. */
  @Maybe() @FenField() dueAmount?: number | null;
}

/** Households put on a campaign's roster together; those already on it stay as they are. */
export class RosterAddInput {
  @Id() campaignId: string;
  @Many(() => RosterHouseholdInput, 500) households: RosterHouseholdInput[];
}
