import { type Sql, sql, word } from './sql';

/**
 * What a region was called on a day, for statements over `region r` or `region o` (decisions.md 16: reports return the name valid on the
 * campaign's last day). A region that was not yet named on that day is told by its name of today.
 */
export function nameOn(region: 'r' | 'o', day: Sql): Sql {
  const of = region === 'r' ? word('r') : word('o');
  return sql`coalesce((
    select n.name from region_name n where n.region_id = ${of}.id and n.valid_from <= ${day} and (n.valid_to is null or n.valid_to >= ${day})
    order by n.valid_from desc limit 1), ${of}.names[cardinality(${of}.names)])`;
}

/** The last day of a campaign, on which its reports name their regions. */
export const lastDayOf = (campaignId: string): Sql =>
  sql`(select c.last_on from campaign c where c.id = ${campaignId})`;
