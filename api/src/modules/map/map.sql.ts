import type { MapHouseholdsQuery } from '@zhufu/contracts/map/map.view';
import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql, where } from '../../platform/sql';

/** Degrees to three decimals, about 100 m: nobody's door is on the map (look.md, Map). */
const rounded = (column: Sql): Sql => sql`round(${column}::numeric, 3)::double precision`;

/** The rows of a list, if the caller takes part in the campaign. */
export const ofCampaign = (campaignId: string, isSeen: Sql, rows: Sql): Sql => sql`
  select (select coalesce(json_agg(x), '[]') from (${rows}) x) as rows from campaign c where c.id = ${campaignId} and ${isSeen}`;

/** The regions directly below one, with their households: counted, reached, and where they lie together. */
export const mapRegions = (scope: Scope, campaignId: string, parentId: string, category: string | undefined): Sql => {
  const counted = category ? sql`and h.category = ${category}` : sql``;
  const reached = category ? sql`and x.category = ${category}` : sql``;
  return sql`
    select r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", r.level, p.longitude, p.latitude, p.registered,
      coalesce(t.households, b.households) as "targetHouseholds", coalesce(e.households, 0) as households, coalesce(m.amount, 0) as amount
    from region r
    cross join lateral (select greatest(2, length(r.path) / 4) as level, r.path || '~' as hi) l
    cross join lateral (
      select ${rounded(sql`sum(h.east) / nullif(sum(h.located), 0) / 1e6`)} as longitude,
        ${rounded(sql`sum(h.north) / nullif(sum(h.located), 0) / 1e6`)} as latitude, coalesce(sum(h.n), 0)::int as registered
      from household_count h where h.region_id = r.id and h.status = 'active' ${counted}) p
    cross join lateral (
      select sum(x.households)::int as households from campaign_reach x
      where x.campaign_id = ${campaignId} and x.level = l.level and x.path >= r.path and x.path < l.hi ${reached}) e
    cross join lateral (
      select sum(k.amount)::bigint as amount from campaign_money k
      where k.campaign_id = ${campaignId} and k.level = l.level and k.path >= r.path and k.path < l.hi) m
    left join campaign_target t on t.campaign_id = ${campaignId} and t.region_id = r.id
    left join lateral (
      select sum(k.households)::int as households from campaign_target k join region d on d.id = k.region_id
      where k.campaign_id = ${campaignId} and d.parent_id = r.id) b on true
    where r.parent_id = ${parentId} and ${withinScope(scope, 'r.path')} and (r.valid_to is null or e.households > 0)
    order by r.code`;
};

/** Households of one region on the map, those not reached first; one more than `limit`, to know whether there are more. */
export const mapHouseholds = (
  scope: Scope,
  query: MapHouseholdsQuery,
  region: { id: string; level: 'township' | 'village' },
  limit: number,
): Sql => sql`
  select h.id, h.head_name as name, h.main_category as category, e.reached_on is not null as reached, e.reached_on as "reachedOn",
    v.names[4] as "villageName", ${rounded(sql`h.longitude`)} as longitude, ${rounded(sql`h.latitude`)} as latitude,
    (select coalesce(sum(case when l.to_account is null then l.amount else -l.amount end), 0)::bigint from ledger_entry l
      where l.household_id = h.id and l.campaign_id = ${query.campaignId}) as amount
  from household h join region v on v.id = h.village_id
  left join roster_entry e on e.campaign_id = ${query.campaignId} and e.household_id = h.id
  ${where([
    withinScope(scope, 'h.path'),
    region.level === 'village' ? sql`h.village_id = ${region.id}` : sql`h.township_id = ${region.id}`,
    sql`h.status = 'active'`,
    ...(query.category ? [sql`h.main_category = ${query.category}`] : []),
    ...(query.reached === undefined ? [] : [sql`(e.reached_on is not null) = ${query.reached}`]),
  ])}
  order by e.reached_on nulls first, h.id limit ${limit + 1}`;
