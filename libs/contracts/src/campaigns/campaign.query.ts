import { type CampaignStatus, campaignStatuses } from '@zhufu/domain/campaigns';
import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import { FlagParam, Id, Maybe, OneOf, RegionCode, WholeParam } from '../fields';
import { DayListQuery, ListQuery } from '../list-query';

/** Campaigns the reader takes part in: its own, and issued ones of the regions above; `q` is a part of the name. */
export class CampaignListQuery extends ListQuery {
  @Maybe() @WholeParam(2000, 2100) year?: number;
  @Maybe() @OneOf(campaignStatuses) status?: CampaignStatus;
  /** Only those in which visits are entered today. */
  @Maybe() @FlagParam() open?: boolean;
}

/** Targets of the regions directly below one; below the reader's own when absent. */
export class TargetsQuery {
  @Maybe() @RegionCode() parentCode?: string;
}

/**
 * Households on one campaign's roster; `category` and region are those fixed by the entry (decisions.md 11). `from` and `to` are days on
 * which a household was first reached, both inclusive.
 */
export class RosterListQuery extends DayListQuery {
  @Id() campaignId: string;
  @Maybe() @RegionCode() regionCode?: string;
  @Maybe() @OneOf(householdCategories) category?: HouseholdCategory;
  @Maybe() @FlagParam() reached?: boolean;
}
