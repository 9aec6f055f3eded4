import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql } from '../../platform/sql';

interface Asked {
  campaignId: string;
  householdIds: readonly string[];
  villageCodes: readonly string[];
  /** The campaign's of a household `h`, and the count of a region `r` from `n.registered` and `e.households`. */
  isUnreached: Sql;
  unreached: Sql;
}

/**
 * Families on record, each by its key. Its visits are found through the family and its lines through its visits, whose parts they are;
 * their own paths are left to row-level security, whose form does not mislead the planner (performance.md).
 */
const households = (scope: Scope, { campaignId, householdIds, isUnreached }: Asked): Sql => sql`
  select h.id, case
    when exists (select from visit v join disbursement d on d.visit_id = v.id
      where v.household_id = h.id and v.campaign_id = ${campaignId} and d.status = 'posted') then 'unsigned'
    when not ${isUnreached} then 'reached'
    when exists (select from visit v
      where v.household_id = h.id and v.campaign_id = ${campaignId} and v.status = 'submitted') then 'submitted'
    else 'unreached' end as standing
  from household h
  where h.id = any (${householdIds}::uuid[]) and ${withinScope(scope, 'h.path')} and h.status = 'active'`;

/**
 * Villages from the roll-ups, as the day's work and the map count them. Their codes come first: by the range of the area the planner would
 * walk through all regions of a city.
 */
const villages = (scope: Scope, { villageCodes, campaignId, unreached }: Asked): Sql => sql`
  select r.code as "villageCode", n.registered, e.households, ${unreached} as unreached
  from (select * from region a where a.code = any (${villageCodes}::text[]) and a.valid_to is null offset 0) r
  cross join lateral (
    select coalesce(sum(t.n), 0)::int as registered from household_total t where t.region_id = r.id and t.status = 'active') n
  cross join lateral (
    select coalesce(sum(x.households), 0)::int as households from campaign_reach x
    where x.campaign_id = ${campaignId} and x.level = 4 and x.path = r.path) e
  where r.level = 'village' and ${withinScope(scope, 'r.path')}`;

const listOf = (rows: Sql): Sql => sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`;

/** One row for a campaign that the caller takes part in. */
export const campaignStanding = (scope: Scope, asked: Asked, isSeen: Sql): Sql => sql`
  select ${listOf(households(scope, asked))} as households, ${listOf(villages(scope, asked))} as villages
  from campaign c where c.id = ${asked.campaignId} and ${isSeen}`;
