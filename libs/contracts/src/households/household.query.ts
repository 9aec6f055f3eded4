import {
  type HardshipLevel,
  hardshipLevels,
  type HouseholdCategory,
  householdCategories,
  type HouseholdCause,
  householdCauses,
  type HouseholdStatus,
  householdStatuses,
} from '@zhufu/domain/households';
import { FlagParam, ManyOfParam, Maybe, OneOf, RegionCode } from '../fields';
import { ListQuery } from '../list-query';

/** Filters of the household list; `category` is the main category, so that every household counts once. */
export class HouseholdListQuery extends ListQuery {
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
  /** Any of these states. */
  @Maybe() @ManyOfParam(householdStatuses) status?: HouseholdStatus[];
  @Maybe() @OneOf(hardshipLevels) hardshipLevel?: HardshipLevel;
  @Maybe() @OneOf(householdCauses) cause?: HouseholdCause;
  /** What waits for me: drafts to review, reviewed ones to approve, my own returned ones. */
  @Maybe() @FlagParam() waiting?: boolean;
}

/** The region whose parts are counted; the reader's own when absent. */
export class SummaryQuery {
  @Maybe() @RegionCode() regionCode?: string;
}
