import { type FundingClass, fundingClasses } from '@zhufu/domain/funding';
import {
  type HardshipLevel,
  hardshipLevels,
  type HouseholdCategory,
  householdCategories,
} from '@zhufu/domain/households';
import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { type NeedKind, needKinds } from '@zhufu/domain/visits';
import {
  DayField,
  Decimal,
  FenField,
  Flag,
  FlagParam,
  Id,
  Many,
  ManyOf,
  Maybe,
  One,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';
import { VisitorInput } from '../visits/visit.input';

const COUNTS = [0, 100_000_000] as const;

/** The regions below one region with what a campaign has done there; `category` narrows the households counted, `fundingClass` the money. */
export class MapRegionsQuery {
  @Id() campaignId: string;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
  @Maybe() @OneOf(fundingClasses) fundingClass?: FundingClass;
}

/** A region on the map: degrees, WGS-84, the middle of its located households; null = 未定位. */
export class MapRegion {
  @RegionCode() regionCode: string;
  @Text(60) regionName: string;
  @OneOf(regionLevels) level: RegionLevel;
  @Maybe() @Decimal(73, 136) longitude: number | null;
  @Maybe() @Decimal(3, 54) latitude: number | null;
  @Whole(...COUNTS) registered: number;
  @Maybe() @Whole(...COUNTS) targetHouseholds: number | null;
  @Whole(...COUNTS) households: number;
  /** On record and not reached; whom the campaign reached may have moved or left the record since. */
  @Whole(...COUNTS) unreached: number;
  @FenField() amount: number;
}

/** The regions listed below one: the same as on the board, whatever the figures are narrowed to (campaign_regions.sql). */
export class MapRegionsView {
  @Many(() => MapRegion, 300) rows: MapRegion[];
}

/** Households on record in one place, with what a campaign has done for them. */
export class MapHouseholdsQuery {
  @Id() campaignId: string;
  /** A village, or a township whose villages are drawn together. */
  @RegionCode() regionCode: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
  @Maybe() @FlagParam() reached?: boolean;
  /** Those alone who received money of the class; their amount counts it alone. */
  @Maybe() @OneOf(fundingClasses) fundingClass?: FundingClass;
}

/** A household on the map: its name masked by role, its place rounded to about 100 m. */
export class MapHousehold {
  @Id() id: string;
  @Text(50) name: string;
  @OneOf(householdCategories) category: HouseholdCategory;
  @Flag() reached: boolean;
  @Maybe() @DayField() reachedOn: string | null;
  @FenField() amount: number;
  /** The last confirmed visit that met the family, in this campaign or before. */
  @Maybe() @DayField() lastVisitOn: string | null;
  /** What confirmed visits of this campaign were told. */
  @ManyOf(needKinds) needs: NeedKind[];
  @Text(60) villageName: string;
  @Maybe() @Decimal(73, 136) longitude: number | null;
  @Maybe() @Decimal(3, 54) latitude: number | null;
  /** May the reader open its record? */
  @Flag() open: boolean;
}

/** Those not reached come first, 2,000 at most. */
export class MapHouseholdsView {
  @Many(() => MapHousehold, 2000) rows: MapHousehold[];
  /** True when there are more than are shown. */
  @Flag() more: boolean;
}

/** The campaign whose money and needs the card tells. */
export class MapCardQuery {
  @Id() campaignId: string;
}

/** A visit as the card tells it: the day, and the visitor of the highest rank; staff are never masked (decisions.md 17). */
export class MapVisit {
  @DayField() visitedOn: string;
  @One(() => VisitorInput) visitor: VisitorInput;
}

/** One family of the map: its name masked by role, no number, no phone, no place. */
export class MapHouseholdCard {
  @Id() id: string;
  @Text(50) name: string;
  @OneOf(householdCategories) category: HouseholdCategory;
  @OneOf(hardshipLevels) hardshipLevel: HardshipLevel;
  @Flag() reached: boolean;
  @Maybe() @One(() => MapVisit) lastVisit: MapVisit | null;
  /** Posted in this campaign, less reversals. */
  @FenField() cash: number;
  @FenField() goods: number;
  @ManyOf(needKinds) needs: NeedKind[];
  /** May the reader open its record? */
  @Flag() open: boolean;
}
