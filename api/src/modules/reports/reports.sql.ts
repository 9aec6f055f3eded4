import type { TotalsBy, UnreachedQuery } from '@zhufu/contracts/reports/report.view';
import type { Area } from '@zhufu/domain/regions';
import type { ListSql, SortColumn } from '../../platform/listing';
import { lastDayOf, nameOn } from '../../platform/region-name';
import {
  regionWithin,
  type Scope,
  withinArea,
  withinRegion,
  withinScope,
  withinScopeInOrder,
} from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';

/** Levels of the roll-ups; the city is the sum of its counties. */
const levels: Record<'county' | 'township' | 'village', number> = { county: 2, township: 3, village: 4 };

/** Money and households of a campaign in an area, from the roll-ups of one level: 2 county, 3 township, 4 village. */
export interface Part {
  campaignId: string;
  level: number;
  area: Area;
}

const part = ({ campaignId, level, area }: Part, alias: 'm' | 'h'): Sql =>
  alias === 'm'
    ? sql`m.campaign_id = ${campaignId} and m.level = ${level} and ${withinArea(area, 'm.path')}`
    : sql`h.campaign_id = ${campaignId} and h.level = ${level} and ${withinArea(area, 'h.path')}`;

/** Sums of money by class, by the class of three that the source declares, and by kind, all columns of `m` (decisions.md 12). */
const moneySums = sql`
  coalesce(sum(m.amount), 0)::bigint as amount,
  json_build_object(
    'government', coalesce(sum(m.amount) filter (where m.class = 'government'), 0),
    'department', coalesce(sum(m.amount) filter (where m.class = 'department'), 0),
    'enterprise', coalesce(sum(m.amount) filter (where m.class = 'enterprise'), 0),
    'donation', coalesce(sum(m.amount) filter (where m.class = 'donation'), 0),
    'association', coalesce(sum(m.amount) filter (where m.class = 'association'), 0),
    'unallocated', 0) as "byClass",
  json_build_object(
    'government', coalesce(sum(m.amount) filter (where m.declared_class = 'government'), 0),
    'department', coalesce(sum(m.amount) filter (where m.declared_class = 'department'), 0),
    'enterprise', coalesce(sum(m.amount) filter (where m.declared_class = 'enterprise'), 0),
    'unallocated', 0) as "byDeclaredClass",
  coalesce(sum(m.amount) filter (where m.kind = 'cash'), 0)::bigint as cash,
  coalesce(sum(m.amount) filter (where m.kind = 'goods'), 0)::bigint as goods`;

/** What of donations and of associations' own money was put into which of the three classes. */
const putInto = sql`json_build_object(
  'donation', json_build_object(
    'government', coalesce(sum(m.amount) filter (where m.class = 'donation' and m.declared_class = 'government'), 0),
    'department', coalesce(sum(m.amount) filter (where m.class = 'donation' and m.declared_class = 'department'), 0),
    'enterprise', coalesce(sum(m.amount) filter (where m.class = 'donation' and m.declared_class = 'enterprise'), 0)),
  'association', json_build_object(
    'government', coalesce(sum(m.amount) filter (where m.class = 'association' and m.declared_class = 'government'), 0),
    'department', coalesce(sum(m.amount) filter (where m.class = 'association' and m.declared_class = 'department'), 0),
    'enterprise', coalesce(sum(m.amount) filter (where m.class = 'association' and m.declared_class = 'enterprise'), 0))) as "putInto"`;

/** What rows are of: a region of the part's level, or a business day. */
type Key = 'path' | 'day';

/**
 * The roll-ups of a part by one key, added up before they are spread over columns: a handful of sums for each row instead of one for each
 * day, place, class and kind; and households by the same key.
 */
const rolledUp = (of: Part, key: Key): Sql => sql`
  cell as materialized (
    select m.${word(key)} as key, m.class, m.declared_class, m.kind, sum(m.amount)::bigint as amount
    from campaign_money m where ${part(of, 'm')} group by 1, 2, 3, 4),
  reach as materialized (
    select h.${word(key)} as key, sum(h.households)::int as households from campaign_reach h where ${part(of, 'h')} group by 1)`;

/** One row per key that has money or households; `named` are its first columns, `c` is the campaign, `o` the region asked for. */
const byKey = (named: Sql, more: Sql): Sql => sql`
  with money as (select m.key, ${moneySums} from cell m group by m.key), nothing as (select ${moneySums} from cell m where false)
  select ${named}, coalesce(reach.households, 0) as households, coalesce(money.amount, 0) as amount,
    coalesce(money."byClass", nothing."byClass") as "byClass",
    coalesce(money."byDeclaredClass", nothing."byDeclaredClass") as "byDeclaredClass", coalesce(money.cash, 0) as cash,
    coalesce(money.goods, 0) as goods
  from money full join reach using (key) cross join nothing ${more}
  where coalesce(money.amount, 0) <> 0 or coalesce(reach.households, 0) <> 0
  order by 1`;

/** Regions in the order of their codes, as they were called on the last day of the campaign. */
const byRegion = byKey(
  sql`r.code as "regionCode", ${nameOn('r', word('c.last_on'))} as "regionName"`,
  sql`join region r on r.path = key`,
);

/** Days: money on the day it was paid, a household on the day it was first reached. */
const byDay = byKey(sql`key as day, o.code as "regionCode", ${nameOn('o', word('c.last_on'))} as "regionName"`, sql``);

/** One row per source, read from the ledger (decisions.md 13); a reversal goes the other way. */
const bySource = ({ campaignId, area }: Part): Sql => sql`
  select s.id as "fundingSourceId", s.name as "sourceName", o.code as "regionCode",
    ${nameOn('o', lastDayOf(campaignId))} as "regionName", x.*
  from funding_source s join region o on o.id = s.region_id join lateral (
    select ${moneySums} from (
      select case when e.to_account is null then e.amount else -e.amount end as amount, s.class,
        coalesce(s.declared_class, s.class) as declared_class, e.aid as kind
      from ledger_entry e where e.source_id = s.id and e.campaign_id = ${campaignId} and ${withinArea(area, 'e.path')}) m
  ) x on (select true from ledger_entry e where e.source_id = s.id and e.campaign_id = ${campaignId} and ${withinArea(area, 'e.path')} limit 1)
  order by s.class, s.name`;

/** How totals are cut: the roll-ups they are read from, by what, and the rows. */
function cutBy(by: TotalsBy, whole: Part): { of: Part; key: Key; rows: Sql } {
  if (by === 'day') return { of: whole, key: 'day', rows: byDay };
  if (by === 'source') return { of: whole, key: 'path', rows: bySource(whole) };
  return { of: { ...whole, level: Math.max(levels[by], whole.level) }, key: 'path', rows: byRegion };
}

/** Rows, total and what they count in one statement, so that they add up while others confirm; rows and total as JSON in text. */
export function totals(whole: Part, by: TotalsBy, regionId: string, isSeen: Sql): Sql {
  const { of, key, rows } = cutBy(by, whole);
  return sql`
    with ${rolledUp(of, key)}
    select c.name as "campaignName", c.first_on as "firstOn", c.last_on as "lastOn", o.code as "regionCode",
      ${nameOn('o', word('c.last_on'))} as "regionName", (select coalesce(json_agg(x), '[]')::text from (${rows}) x) as rows,
      (select to_json(x)::text from (
        select ${moneySums}, ${putInto}, (select coalesce(sum(h.households), 0)::int from reach h) as households from cell m) x) as total
    from campaign c join region o on o.id = ${regionId} where c.id = ${whole.campaignId} and ${isSeen}`;
}

/**
 * Rows of 汇总表: the regions listed below one (`parentId`), and itself as `own`. The roll-ups of a city are its counties'.
 */
export const summary = (campaignId: string, parentId: string, lastOn: string, listedBelow: Sql): Sql => sql`
  select r.code as "regionCode", ${nameOn('r', sql`${lastOn}::date`)} as "regionName", r.id = ${parentId} as own, m.*, h.households, h."byCategory",
    (select coalesce(sum(c.n), 0)::int from household_total c join region k on k.id = c.region_id
      where c.status = 'active' and (k.id = r.id or (r.level = 'city' and k.parent_id = r.id))) as registered,
    t."byRank", t.needs, t."byNeed"
  from region r
  cross join lateral (select greatest(2, length(r.path) / 4) as level, r.path || '~' as hi) l
  cross join lateral (
    select ${moneySums}, ${putInto} from campaign_money m
    where m.campaign_id = ${campaignId} and m.level = l.level and m.path >= r.path and m.path < l.hi) m
  cross join lateral (
    select coalesce(sum(g.n), 0)::int as households,
      coalesce(json_agg(json_build_object('category', g.category, 'households', g.n) order by g.category), '[]') as "byCategory"
    from (
      select x.category, sum(x.households)::int as n from campaign_reach x
      where x.campaign_id = ${campaignId} and x.level = l.level and x.path >= r.path and x.path < l.hi
      group by x.category having sum(x.households) <> 0) g) h
  cross join lateral (
    select coalesce(sum(g.n) filter (where g.what = 'need'), 0)::int as needs,
      coalesce(json_agg(json_build_object('rank', g.code, 'visitors', g.n)) filter (where g.what = 'visitor'), '[]') as "byRank",
      coalesce(json_agg(json_build_object('need', g.code, 'needs', g.n)) filter (where g.what = 'need'), '[]') as "byNeed"
    from (
      select x.what, x.code, sum(x.n)::int as n from campaign_tally x
      where x.campaign_id = ${campaignId} and x.level = l.level and x.path >= r.path and x.path < l.hi
      group by x.what, x.code having sum(x.n) <> 0) g) t
  where r.id = ${parentId} or ${listedBelow}
  order by r.code`;

/** Campaigns year by year, each with its own basis. */
export const years = (scope: Scope, level: number): Sql => sql`
  select c.year, c.id as "campaignId", c.name as "campaignName", c.first_on as "firstOn", c.last_on as "lastOn", c.status, m.*,
    (select coalesce(sum(h.households), 0)::int from campaign_reach h
      where h.campaign_id = c.id and h.level = ${level} and ${withinScope(scope, 'h.path')}) as households
  from campaign c cross join lateral (
    select ${moneySums}, ${putInto} from campaign_money m
    where m.campaign_id = c.id and m.level = ${level} and ${withinScope(scope, 'm.path')}) m
  where c.status not in ('draft', 'issued', 'roster') order by c.year, c.first_on`;

export const unreachedSorts: Record<string, SortColumn> = {
  village: { column: word('h.path') },
  headName: { column: word('h.head_name') },
};

/** How many they are, from the roll-ups: all of a region of the area, or of one category. */
const unreachedTotal = (
  scope: Scope,
  { campaignId, category, regionCode }: UnreachedQuery,
  total: Sql,
): Sql => sql`coalesce((
  select ${total}
  from region r
  cross join lateral (
    select coalesce(sum(c.n), 0)::int as registered from household_count c join region k on k.id = c.region_id
    where c.status = 'active' and (k.id = r.id or (r.level = 'city' and k.parent_id = r.id))
      ${category ? sql`and c.category = ${category}` : sql``}) n
  cross join lateral (
    select coalesce(sum(x.households), 0)::int as households from campaign_reach x
    where x.campaign_id = ${campaignId} and x.level = greatest(2, length(r.path) / 4) and x.path >= r.path and x.path < r.path || '~'
      ${category ? sql`and x.category = ${category}` : sql``}) h
  where r.id = ${regionCode ? regionWithin(scope, regionCode) : scope.region.id}), 0)`;

/** Households on record that the campaign has not reached; `total` tells them in a region `r` of `n.registered`, `h.households` reached. */
export const unreached = (scope: Scope, query: UnreachedQuery, isUnreached: Sql, total: Sql, found?: Sql): ListSql => ({
  columns: sql`h.id, h.head_name as "headName", h.number, h.main_category as category, v.code as "villageCode",
    v.names[4] as "villageName", v.names[3] as "townshipName", v.names[2] as "countyName",
    (select e.not_done_reason from roster_entry e where e.campaign_id = ${query.campaignId} and e.household_id = h.id) as "notDoneReason"`,
  from: sql`household h left join region v on v.id = h.village_id`,
  conditions: [
    withinScopeInOrder(scope, 'h.path'),
    sql`h.status = 'active'`,
    isUnreached,
    ...(query.regionCode ? [withinRegion('h.path', query.regionCode)] : []),
    ...(query.category ? [sql`h.main_category = ${query.category}`] : []),
    ...(found ? [sql`h.id in ${found}`] : []),
  ],
  ...(found ? {} : { total: unreachedTotal(scope, query, total) }),
});
