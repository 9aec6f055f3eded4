import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { DayField, FlagParam, Id, LongText, Maybe, OneOf, RegionCode, Text } from '../fields';
import { ListQuery } from '../list-query';

/** A new region below a parent: a village without an official code, or a zone that reports like a county (decisions.md 16). */
export class RegionCreateInput {
  @Id() id: string;
  @RegionCode() parentCode: string;
  @Text(60) name: string;
  /** The official code; without one the next local code (`371524002L01`) is given. */
  @Maybe() @RegionCode() code?: string | null;
  @DayField() validFrom: string;
}

/** Another name or code from a day on; the region stays the same. */
export class RegionRenameInput {
  @Text(60) name: string;
  @RegionCode() code: string;
  @DayField() validFrom: string;
}

/** The end of a region by merger or abolition; its successor takes the future records, old ones stay. */
export class RegionCloseInput {
  @DayField() closedOn: string;
  @Maybe() @RegionCode() successorCode?: string | null;
  @LongText(200) reason: string;
}

/** Regions of the whole tree, which is no secret; `closed`: those that have ended as well, by their last name. */
export class RegionListQuery extends ListQuery {
  @Maybe() @OneOf(regionLevels) level?: RegionLevel;
  @Maybe() @RegionCode() parentCode?: string;
  /** Names and codes as on this day; today without it. */
  @Maybe() @DayField() on?: string;
  /** Only regions of the area one acts in. */
  @Maybe() @FlagParam() mine?: boolean;
  @Maybe() @FlagParam() closed?: boolean;
}
