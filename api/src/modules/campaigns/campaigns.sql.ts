import type { CampaignListQuery, RosterListQuery } from '@zhufu/contracts/campaigns/campaign.query';
import { openStatuses } from '@zhufu/domain/campaigns';
import { regionLevels } from '@zhufu/domain/regions';
import type { ListSql, SortColumn } from '../../platform/listing';
import { lastDayOf, nameOn } from '../../platform/region-name';
import { type Scope, withinOrAbove, withinRegion, withinScope, withinScopeInOrder } from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';
import { listedBelow } from './listed-regions.sql';

/** Roll-ups begin at the county (2); the city is the sum of its counties. */
const rollUpLevel = (scope: Scope): number => Math.max(2, regionLevels.indexOf(scope.region.level) + 1);

/** What stands confirmed and posted in a campaign `c` within the caller's area. */
const progress = (scope: Scope): Sql => sql`lateral (
  select
    (select coalesce(sum(x.households), 0)::int from campaign_reach x
      where x.campaign_id = c.id and x.level = ${rollUpLevel(scope)} and ${withinScope(scope, 'x.path')}) as households,
    (select coalesce(sum(m.amount), 0)::bigint from campaign_money m
      where m.campaign_id = c.id and m.level = ${rollUpLevel(scope)} and ${withinScope(scope, 'm.path')}) as amount) p`;

/** A region's own target, else what its children's add up to. */
const target = (scope: Scope): Sql => sql`lateral (
  select coalesce(own.households, below.households) as households, coalesce(own.amount, below.amount) as amount
  from (select 1) one
  left join campaign_target own on own.campaign_id = c.id and own.region_id = ${scope.region.id}
  left join lateral (
    select sum(t.households)::int as households, sum(t.amount)::bigint as amount
    from campaign_target t join region k on k.id = t.region_id
    where t.campaign_id = c.id and k.parent_id = ${scope.region.id}) below on true) t`;

export const campaignSorts: Record<string, SortColumn> = {
  firstOn: { column: word('c.first_on'), descending: true },
  year: { column: word('c.year'), descending: true },
  name: { column: word('c.name') },
  updatedAt: { column: word('c.updated_at'), descending: true },
};

/** The campaigns `c` that the caller takes part in; a draft is its own region's business. */
export const seenCampaign = (scope: Scope): Sql =>
  sql`(${withinOrAbove(scope, 'c.path')} and (c.status <> 'draft' or c.path = ${scope.range.lo}))`;

export const campaigns = (scope: Scope, query: CampaignListQuery, today: string): ListSql => ({
  columns: sql`c.id, c.name, c.year, r.code as "regionCode", r.names[cardinality(r.names)] as "regionName", c.organiser,
    c.first_on as "firstOn", c.last_on as "lastOn", c.late_days as "lateDays", c.status, t.households as "targetHouseholds",
    t.amount as "targetAmount", p.households, p.amount, c.updated_at as "updatedAt", c.version`,
  from: sql`campaign c join region r on r.id = c.region_id cross join ${progress(scope)} cross join ${target(scope)}`,
  conditions: [
    seenCampaign(scope),
    ...(query.q ? [sql`position(${query.q} in c.name) > 0`] : []),
    ...(query.year ? [sql`c.year = ${query.year}`] : []),
    ...(query.status ? [sql`c.status = ${query.status}`] : []),
    ...(query.open
      ? [sql`c.status = any (${openStatuses}) and ${today}::date between c.first_on and c.last_on + c.late_days`]
      : []),
  ],
});

/** What one campaign has besides its list's columns. */
export const campaignMore = (scope: Scope): Sql => sql`
  c.basis_title as "basisTitle", c.basis_number as "basisNumber", c.roster_required as "rosterRequired",
  c.cloned_from_id as "clonedFromId", (select o.name from campaign o where o.id = c.cloned_from_id) as "clonedFromName",
  (select count(*)::int from campaign_target t join region k on k.id = t.region_id where t.campaign_id = c.cloned_from_id
    and k.valid_to is not null and not exists (
      select from campaign_target o where o.campaign_id = c.id and o.region_id = t.region_id)) as "targetsLeftOut",
  c.path = ${scope.range.lo} as own, (c.last_on + c.late_days)::date as "entryEndsOn",
  (select coalesce(json_agg(json_build_object('category', s.category, 'amount', s.amount) order by s.category nulls last), '[]')
    from campaign_standard s where s.campaign_id = c.id) as standards,
  (select coalesce(json_agg(json_build_object('fundingSourceId', f.id, 'name', f.name, 'fundingClass', f.class, 'regionCode', o.code,
      'regionName', o.names[cardinality(o.names)]) order by f.name), '[]')
    from campaign_source s join funding_source f on f.id = s.source_id join region o on o.id = f.region_id
    where s.campaign_id = c.id) as sources`;

/** Targets of a region (`own`) and of those listed below it, with what stands against them; of two with one code the present one first. */
export const targets = (scope: Scope, campaignId: string, parentId: string): Sql => sql`
  select r.code as "regionCode", ${nameOn('r', lastDayOf(campaignId))} as "regionName", r.id = ${parentId} as own, t.households, t.amount,
    t.version, b.households as "belowHouseholds", b.amount as "belowAmount",
    (select coalesce(sum(x.households), 0)::int from campaign_reach x where x.campaign_id = ${campaignId}
      and x.level = greatest(2, length(r.path) / 4) and x.path >= r.path and x.path < r.path || '~') as reached,
    (select coalesce(sum(m.amount), 0)::bigint from campaign_money m where m.campaign_id = ${campaignId}
      and m.level = greatest(2, length(r.path) / 4) and m.path >= r.path and m.path < r.path || '~') as disbursed
  from region r
  left join campaign_target t on t.campaign_id = ${campaignId} and t.region_id = r.id
  left join lateral (
    select sum(k.households)::int as households, sum(k.amount)::bigint as amount
    from campaign_target k join region d on d.id = k.region_id where k.campaign_id = ${campaignId} and d.parent_id = r.id) b on true
  where (r.id = ${parentId} or ${listedBelow(campaignId, sql`${parentId}`)}) and ${withinScope(scope, 'r.path')}
  order by r.code, r.valid_to desc`;

/** What is counted of households in a region: on record, and reached by a campaign. */
export interface Counted {
  campaignId: string;
  category?: string;
  registered: Sql;
  reached: Sql;
}

/** Households on record in a region `r` that a campaign has not reached; those it reached may have strayed since (campaign_stray.sql). */
export const unreachedIn = ({
  campaignId,
  category,
  registered,
  reached,
}: Counted): Sql => sql`(${registered} - ${reached} + (
  select coalesce(sum(k.n), 0)::int from campaign_stray k
  where k.campaign_id = ${campaignId} and k.path >= r.path and k.path < r.path || '~'
    ${category ? sql`and k.category = ${category}` : sql``}))`;

/** A campaign has not reached a household of the area, as its entry tells, or its having strayed where the entry lies elsewhere. */
export const isUnreached = (campaign: Sql, household: Sql): Sql => sql`(
  not exists (select from roster_entry e where e.campaign_id = ${campaign} and e.household_id = ${household} and e.reached_on is not null)
  and not exists (select from campaign_stray s where s.campaign_id = ${campaign} and s.household_id = ${household} and s.n < 0))`;

/** The name as when the family came on; of one that has moved out of the area it is not told (as in visits). */
const rosterName = sql`case when h.id is not null then e.head_name end`;

export const rosterSorts: Record<string, SortColumn> = {
  village: { column: word('e.path') },
  // those without a name come last
  headName: { column: sql`coalesce(${rosterName}, chr(1114109))` },
  reachedOn: { column: word(`coalesce(e.reached_on, 'infinity')`), descending: true },
  updatedAt: { column: word('e.updated_at'), descending: true },
};

export const rosterEntries = (scope: Scope, query: Partial<RosterListQuery>, found?: Sql): ListSql => ({
  columns: sql`e.id, e.campaign_id as "campaignId", e.household_id as "householdId", ${rosterName} as "headName", h.number, e.category,
    v.code as "villageCode", v.names[4] as "villageName", v.names[3] as "townshipName", v.names[2] as "countyName",
    e.due_amount as "dueAmount",
    (select coalesce(sum(case when l.to_account is null then l.amount else -l.amount end), 0)::bigint from ledger_entry l
      where l.household_id = e.household_id and l.campaign_id = e.campaign_id) as disbursed,
    e.reached_on as "reachedOn", e.not_done_reason as "notDoneReason", e.updated_at as "updatedAt", e.version`,
  from: sql`roster_entry e left join household h on h.id = e.household_id left join region v on v.path = e.path`,
  conditions: [
    withinScopeInOrder(scope, 'e.path'),
    ...(query.campaignId ? [sql`e.campaign_id = ${query.campaignId}`] : []),
    ...(query.regionCode ? [withinRegion('e.path', query.regionCode)] : []),
    ...(query.category ? [sql`e.category = ${query.category}`] : []),
    ...(query.reached === undefined ? [] : [sql`(e.reached_on is not null) = ${query.reached}`]),
    ...(query.from ? [sql`e.reached_on >= ${query.from}`] : []),
    ...(query.to ? [sql`e.reached_on <= ${query.to}`] : []),
    ...(found ? [sql`e.household_id in ${found}`] : []),
  ],
});
