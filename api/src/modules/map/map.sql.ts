import type { MapHouseholdsQuery, MapRegionsQuery } from '@zhufu/contracts/map/map.view';
import type { FundingClass } from '@zhufu/domain/funding';
import { reachingResults, visitorRanks } from '@zhufu/domain/visits';
import { lastDayOf, nameOn } from '../../platform/region-name';
import { regionWithin, type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql, where, word } from '../../platform/sql';

/** Degrees to three decimals, about 100 m: nobody's door is on the map (look.md, Map). */
const rounded = (column: Sql): Sql => sql`round(${column}::numeric, 3)::double precision`;

/** The rows of a map as one text, how many they are, and what was asked for: is the region of the area, the campaign the caller's? */
export const mapText = (scope: Scope, query: MapRegionsQuery, isSeen: Sql, rows: Sql): Sql => sql`
  select ${query.regionCode ? sql`${regionWithin(scope, query.regionCode)} is not null` : sql`true`} as known,
    exists (select from campaign c where c.id = ${query.campaignId} and ${isSeen}) as seen, t.found, t.rows
  from (select count(*)::int as found, coalesce(json_agg(x), '[]')::text as rows from (${rows}) x) t`;

/** The regions listed below one, with their households: counted, reached and not, and where they lie together. */
export const mapRegions = (query: MapRegionsQuery, unreached: Sql, listedBelow: Sql): Sql => {
  const { campaignId, category, fundingClass } = query;
  const counted = category ? sql`and h.category = ${category}` : sql``;
  const reached = category ? sql`and x.category = ${category}` : sql``;
  const paid = fundingClass ? sql`and k.class = ${fundingClass}` : sql``;
  return sql`
    select r.code as "regionCode", ${nameOn('r', lastDayOf(campaignId))} as "regionName", r.level, p.longitude, p.latitude, p.registered,
      coalesce(
        (select t.households from campaign_target t where t.campaign_id = ${campaignId} and t.region_id = r.id),
        (select sum(b.households)::int from campaign_target b where b.campaign_id = ${campaignId} and b.path > r.path
          and b.path < r.path || '~' and length(b.path) = length(r.path) + 4)) as "targetHouseholds",
      e.households, ${unreached} as unreached,
      (select coalesce(sum(k.amount), 0)::bigint from campaign_money k
        where k.campaign_id = ${campaignId} and k.level = length(r.path) / 4 and k.path = r.path ${paid}) as amount
    from region r
    cross join lateral (
      select ${rounded(sql`sum(h.east) / nullif(sum(h.located), 0) / 1e6`)} as longitude,
        ${rounded(sql`sum(h.north) / nullif(sum(h.located), 0) / 1e6`)} as latitude, coalesce(sum(h.n), 0)::int as registered
      from household_count h where h.region_id = r.id and h.status = 'active' ${counted}) p
    cross join lateral (
      select coalesce(sum(x.households), 0)::int as households from campaign_reach x
      where x.campaign_id = ${campaignId} and x.level = length(r.path) / 4 and x.path = r.path ${reached}) e
    where ${listedBelow}
    order by r.code`;
};

/** Posted money of a campaign to a household `h`, less reversals; of one class, when it is named. */
const paid = (campaignId: string, fundingClass?: FundingClass): Sql => sql`
  from ledger_entry l ${fundingClass ? sql`join funding_source f on f.id = l.source_id and f.class = ${fundingClass}` : sql``}
  where l.household_id = h.id and l.campaign_id = ${campaignId}`;
const net = sql`case when l.to_account is null then l.amount else -l.amount end`;

/** The last confirmed visit `v` that met a household `h`. */
const lastVisit = (columns: Sql): Sql => sql`(
  select ${columns} from visit v
  where v.household_id = h.id and v.status = 'confirmed' and v.result = any (${reachingResults})
  order by v.visited_on desc, v.id desc limit 1)`;

/** What confirmed visits of the campaign were told by a household `h`, each kind once. */
const needs = (campaignId: string): Sql => sql`(
  select coalesce(json_agg(distinct n.told ->> 'need'), '[]') from visit v cross join jsonb_array_elements(v.needs) n (told)
  where v.household_id = h.id and v.campaign_id = ${campaignId} and v.status = 'confirmed')`;

/**
 * Households of one region on the map, those not reached first; one more than `limit`, to know whether there are more. The region is of
 * the area, and so are they: their own paths are left to row-level security, whose form does not mislead the planner (performance.md).
 * What a campaign gave and heard stands where it has a roster entry.
 */
export const mapHouseholds = (
  scope: Scope,
  query: MapHouseholdsQuery,
  level: 'township' | 'village',
  open: boolean,
  isUnreached: Sql,
  limit: number,
): Sql => {
  const { campaignId, regionCode, category, reached, fundingClass } = query;
  const column = level === 'village' ? word('h.village_id') : word('h.township_id');
  return sql`
    select h.id, h.head_name as name, h.main_category as category, not u.is_so as reached, e.reached_on as "reachedOn",
      coalesce(m.amount, 0) as amount, ${lastVisit(sql`v.visited_on`)} as "lastVisitOn",
      case when e.id is null then '[]' else ${needs(campaignId)} end as needs, g.names[4] as "villageName",
      ${rounded(sql`h.longitude`)} as longitude, ${rounded(sql`h.latitude`)} as latitude, ${open}::boolean as open
    from household h join region g on g.id = h.village_id
    left join roster_entry e on e.campaign_id = ${campaignId} and e.household_id = h.id
    left join lateral (select sum(${net})::bigint as amount ${paid(campaignId, fundingClass)}) m on e.id is not null
    cross join lateral (select ${isUnreached} as is_so) u
    ${where([
      sql`${column} = ${regionWithin(scope, regionCode)}`,
      sql`h.status = 'active'`,
      ...(category ? [sql`h.main_category = ${category}`] : []),
      ...(reached === undefined ? [] : [sql`u.is_so <> ${reached}`]),
      ...(fundingClass ? [sql`m.amount > 0`] : []),
    ])}
    order by u.is_so desc, e.reached_on nulls first, h.id limit ${limit + 1}`;
};

/** One household of the map, of a campaign that the caller takes part in. */
export const mapCard = (scope: Scope, id: string, campaignId: string, isSeen: Sql, isUnreached: Sql): Sql => {
  const visitor = sql`(
    select x.one from jsonb_array_elements(v.visitors) with ordinality x (one, place)
    order by array_position(${visitorRanks}::text[], x.one ->> 'rank'), x.place limit 1)`;
  return sql`
    select h.id, h.head_name as name, h.main_category as category, h.hardship_level as "hardshipLevel",
      not ${isUnreached} as reached,
      ${lastVisit(sql`json_build_object('visitedOn', v.visited_on, 'visitor', ${visitor})`)} as "lastVisit", m.cash, m.goods,
      ${needs(campaignId)} as needs
    from household h join campaign c on c.id = ${campaignId}
    cross join lateral (
      select coalesce(sum(${net}) filter (where l.aid = 'cash'), 0)::bigint as cash,
        coalesce(sum(${net}) filter (where l.aid = 'goods'), 0)::bigint as goods ${paid(campaignId)}) m
    where h.id = ${id} and ${withinScope(scope, 'h.path')} and h.status = 'active' and ${isSeen}`;
};
