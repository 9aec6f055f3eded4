import { type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { DayField, Flag, Id, Many, Maybe, OneOf, RegionCode, Text, Whole } from '../fields';

/**
 * A region as it is called today, or on the day asked for; codes have 4, 6, 9 or 12 digits, those of virtual ones a letter (decisions.md
 * 16).
 */
export class RegionRow {
  @Id() id: string;
  @RegionCode() code: string;
  @Text(60) name: string;
  @OneOf(regionLevels) level: RegionLevel;
  @Maybe() @RegionCode() parentCode: string | null;
  /** Names from county down to the region itself, e.g. 东阿县 / 陈集镇 / 朱南村. */
  @Text(200) fullName: string;
  @Flag() virtual: boolean;
  @DayField() validFrom: string;
  @Maybe() @DayField() validTo: string | null;
  /** Open regions directly below. */
  @Whole(0, 100_000) childCount: number;
}

/** A name and code that were valid from a day to a day (the last day inclusive). */
export class RegionNameView {
  @Text(60) name: string;
  @RegionCode() code: string;
  @DayField() validFrom: string;
  @Maybe() @DayField() validTo: string | null;
}

/** The same with all its names, the newest first, and what took its place. */
export class RegionView extends RegionRow {
  @Whole(1, 1_000_000_000) version: number;
  @Maybe() @RegionCode() successorCode: string | null;
  @Maybe() @Text(60) successorName: string | null;
  @Many(() => RegionNameView, 100) names: RegionNameView[];
}
