import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import {
  DayField,
  Decimal,
  FenField,
  Flag,
  FlagParam,
  Id,
  Many,
  Maybe,
  OneOf,
  RegionCode,
  Text,
  Whole,
} from '../fields';

const COUNTS = [0, 100_000_000] as const;

/** The regions below one region with what a campaign has done there; `category` and `reached` narrow the households counted. */
export class MapRegionsQuery {
  @Id() campaignId: string;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
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
  @FenField() amount: number;
}

export class MapRegionsView {
  @Many(() => MapRegion, 300) rows: MapRegion[];
}

export class MapHouseholdsQuery {
  @Id() campaignId: string;
  /** A village, or a township whose villages are drawn together. */
  @RegionCode() regionCode: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
  @Maybe() @FlagParam() reached?: boolean;
}

/** A household on the map: its name masked by role, its place rounded to about 100 m. */
export class MapHousehold {
  @Id() id: string;
  @Text(50) name: string;
  @OneOf(householdCategories) category: HouseholdCategory;
  @Flag() reached: boolean;
  @Maybe() @DayField() reachedOn: string | null;
  @FenField() amount: number;
  @Text(60) villageName: string;
  @Maybe() @Decimal(73, 136) longitude: number | null;
  @Maybe() @Decimal(3, 54) latitude: number | null;
  /** May the reader open its record? */
  @Flag() open: boolean;
}

export class MapHouseholdsView {
  @Many(() => MapHousehold, 2000) rows: MapHousehold[];
  /** True when there are more than are shown. */
  @Flag() more: boolean;
}
