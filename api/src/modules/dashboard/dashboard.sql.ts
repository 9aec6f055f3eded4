import type { Area } from '@zhufu/domain/regions';
import { lastDayOf, nameOn } from '../../platform/region-name';
import { withinArea } from '../../platform/scope';
import { type Sql, sql } from '../../platform/sql';

/** Sums of money by class as one JSON object; `m` is campaign_money. */
const byClass = sql`json_build_object(
  'government', coalesce(sum(m.amount) filter (where m.class = 'government'), 0),
  'department', coalesce(sum(m.amount) filter (where m.class = 'department'), 0),
  'enterprise', coalesce(sum(m.amount) filter (where m.class = 'enterprise'), 0),
  'donation', coalesce(sum(m.amount) filter (where m.class = 'donation'), 0),
  'association', coalesce(sum(m.amount) filter (where m.class = 'association'), 0),
  'unallocated', 0)`;

/** Money of these sources that came into a region `r`, by receipt or from above, and what of it stands on paying accounts. */
const funded = sql`lateral (
  select
    (select sum(s.pledged)::bigint from paying s where s.path >= r.path and s.path < l.hi) as pledged,
    coalesce(sum(b.received + b.moved_in - b.moved_out), 0)::bigint as received,
    coalesce(sum(b.received + b.moved_in - b.moved_out) filter (where length(b.path) = 8), 0)::bigint as allocated
  from paying s join funding_account a on a.source_id = s.id join funding_balance b on b.account_id = a.id
  where a.path >= r.path and a.path < l.hi) f`;

/** The region `parentId` itself (`own`) and those listed below it. */
export const progressRows = (campaignId: string, parentId: string, unreached: Sql, listedBelow: Sql): Sql => sql`
  with paying as materialized (select s.id, s.path, s.pledged from campaign_sources(${campaignId}) s)
  select r.code as "regionCode", ${nameOn('r', lastDayOf(campaignId))} as "regionName", r.id = ${parentId} as own,
    coalesce(t.households, b.households) as "targetHouseholds", coalesce(t.amount, b.amount) as "targetAmount",
    n.registered, h.households, ${unreached} as unreached,
    m.amount, m."byClass",
    json_build_object('pledged', f.pledged, 'received', f.received, 'allocated', f.allocated, 'disbursed', m.amount,
      'signed', m.signed) as money
  from region r
  cross join lateral (select greatest(2, length(r.path) / 4) as level, r.path || '~' as hi) l
  left join campaign_target t on t.campaign_id = ${campaignId} and t.region_id = r.id
  left join lateral (
    select sum(k.households)::int as households, sum(k.amount)::bigint as amount from campaign_target k join region d on d.id = k.region_id
    where k.campaign_id = ${campaignId} and d.parent_id = r.id) b on true
  cross join lateral (
    select coalesce(sum(c.n), 0)::int as registered from household_total c join region k on k.id = c.region_id
    where c.status = 'active' and (k.id = r.id or (r.level = 'city' and k.parent_id = r.id))) n
  cross join lateral (
    select coalesce(sum(x.households), 0)::int as households from campaign_reach x
    where x.campaign_id = ${campaignId} and x.level = l.level and x.path >= r.path and x.path < l.hi) h
  cross join lateral (
    select coalesce(sum(m.amount), 0)::bigint as amount, coalesce(sum(m.signed), 0)::bigint as signed, ${byClass} as "byClass"
    from campaign_money m
    where m.campaign_id = ${campaignId} and m.level = l.level and m.path >= r.path and m.path < l.hi) m
  cross join ${funded}
  where r.id = ${parentId} or ${listedBelow}
  order by r.code`;

/** The sources whose money the five sums follow. */
export const sourcesOf = (campaignId: string): Sql =>
  sql`select s.id from campaign_sources(${campaignId}) s order by s.id`;

/** What waits for the reader, as the lists behind the figures say it: visits `v`, lines `d`, receipts `c`, transfers `t` from a region `f`. */
interface Waiting {
  visitsToConfirm: Sql;
  linesToPay: Sql;
  receiptsToPost: Sql;
  transfersToPost: Sql;
}

/** What waits for the reader in a region of its area: visits of one campaign, and papers of money. */
export const waitingFor = (campaignId: string, area: Area, waiting: Waiting): Sql => {
  const here = sql`v.campaign_id = ${campaignId} and ${withinArea(area, 'v.path')}`;
  const lines = sql`d.campaign_id = ${campaignId} and ${withinArea(area, 'd.path')}`;
  return sql`select
    (select count(*)::int from visit v where ${here} and ${waiting.visitsToConfirm}) as "toConfirm",
    (select count(*)::int from visit v where ${here} and v.status = 'submitted') as submitted,
    (select count(*)::int from visit v where ${here} and v.status = 'returned') as returned,
    (select count(*)::int from disbursement d where ${lines} and d.status = 'posted') as unsigned,
    (select coalesce(sum(d.amount), 0)::bigint from disbursement d where ${lines} and d.status = 'posted') as "unsignedAmount",
    (select count(*)::int from disbursement d where ${lines} and ${waiting.linesToPay}) as "toPay",
    (select count(*)::int from funding_receipt c where ${waiting.receiptsToPost} and ${withinArea(area, 'c.path')}) as "receiptsToPost",
    (select count(*)::int from funding_transfer t join region f on f.id = t.from_id where ${waiting.transfersToPost}
      and ${withinArea(area, 't.path')}) as "transfersToPost"`;
};
