import { type Sql, sql } from '../../platform/sql';

/**
 * The regions `r` directly below one that are listed in what is told of a campaign (targets, board, 汇总表, map): the present ones, and a
 * closed one that has a part in it (campaign_regions.sql). Said here for all four, so that they show the same rows, which add up; what
 * narrows their figures (a category, a class of money) leaves the rows as they are.
 */
export const listedBelow = (campaignId: string, parentId: Sql): Sql =>
  sql`(r.parent_id = ${parentId} and (r.valid_to is null or campaign_has_part(${campaignId}, r.id)))`;
