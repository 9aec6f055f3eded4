import type { VisitCreateInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitListQuery } from '@zhufu/contracts/visits/visit.query';
import { openStatuses } from '@zhufu/domain/campaigns';
import type { ListSql, SortColumn } from '../../platform/listing';
import { type Scope, withinRegion, withinScope, withinScopeInOrder } from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';
import { type LineRow, needRows } from './visit.rows';

export const visitSorts: Record<string, SortColumn> = {
  visitedOn: { column: word('v.visited_on'), descending: true },
  updatedAt: { column: word('v.updated_at'), descending: true },
};

/** An account's display name: staff are never masked. */
const nameOf = (column: Sql): Sql =>
  sql`case when ${column} is not null then (select n.display_name from account_names(array[${column}]) n) end`;

const visitColumns = (soFar: Sql): Sql => sql`
  v.id, v.household_id as "householdId", h.head_name as "headName", h.number as "householdNumber", h.main_category as category,
  r.code as "villageCode", r.names[4] as "villageName", r.names[3] as "townshipName", r.names[2] as "countyName",
  v.campaign_id as "campaignId", c.name as "campaignName", v.visited_on as "visitedOn", v.result, v.status,
  v.return_reason as "returnReason",
  (select string_agg(x ->> 'name', '、') from jsonb_array_elements(v.visitors) x) as "visitorNames",
  m.cash, m.goods, m.by_hand as "byHand", ${soFar} as "soFar", jsonb_array_length(v.needs) as "needCount",
  v.created_by as "recorderId", ${nameOf(sql`v.created_by`)} as "recorderName", v.updated_at as "updatedAt", v.version`;

/**
 * Every join leaves the rows as they are, so that counting them leaves the joins away. A family that has moved out of the area is not told;
 * what was done for it is, as the figures of the area count it.
 */
const visitTables = sql`visit v left join household h on h.id = v.household_id left join region r on r.path = v.path
  left join campaign c on c.id = v.campaign_id left join lateral (
    select coalesce(sum(d.amount) filter (where d.kind = 'cash'), 0)::bigint as cash,
      coalesce(sum(d.amount) filter (where d.kind = 'goods'), 0)::bigint as goods,
      coalesce(sum(d.amount) filter (where d.method in ('cash_signed', 'in_kind')), 0)::bigint as by_hand
    from disbursement d where d.visit_id = v.id and visit_gives(v.status, d.status)) m on true`;

/** Visits `v` that the caller may confirm: submitted, and neither made nor sent in by itself (decisions.md 9). */
export const visitsToConfirm = (scope: Scope): Sql => sql`(v.status = 'submitted' and v.created_by <> ${scope.actorId}
  and v.submitted_by <> ${scope.actorId} and ${scope.can('visits.confirm')})`;

/** Others' submitted visits for those who confirm, and one's own returned ones. */
function waiting(scope: Scope): Sql {
  const own = sql`(v.status = 'returned' and v.created_by = ${scope.actorId})`;
  return scope.can('visits.confirm') ? sql`(${own} or ${visitsToConfirm(scope)})` : own;
}

export const visits = (scope: Scope, query: VisitListQuery, found?: Sql): ListSql => ({
  columns: visitColumns(query.waiting ? sql`campaign_so_far(v.campaign_id, v.household_id, v.id)` : sql`null::json`),
  from: visitTables,
  conditions: [
    withinScopeInOrder(scope, 'v.path'),
    ...(query.campaignId ? [sql`v.campaign_id = ${query.campaignId}`] : []),
    ...(query.householdId ? [sql`v.household_id = ${query.householdId}`] : []),
    ...(query.regionCode ? [withinRegion('v.path', query.regionCode)] : []),
    ...(query.status ? [sql`v.status = ${query.status}`] : []),
    ...(query.result ? [sql`v.result = ${query.result}`] : []),
    ...(query.need ? [sql`v.needs @> ${JSON.stringify([{ need: query.need }])}::jsonb`] : []),
    ...(query.from ? [sql`v.visited_on >= ${query.from}`] : []),
    ...(query.to ? [sql`v.visited_on <= ${query.to}`] : []),
    ...(query.waiting ? [waiting(scope)] : []),
    ...(query.mine === undefined ? [] : [sql`(v.created_by = ${scope.actorId}) = ${query.mine}`]),
    ...(found ? [sql`v.household_id in ${found}`] : []),
  ],
});

/** A hand-over `d` with its splits. */
export const disbursementColumns = sql`
  d.id, d.kind, d.method, d.amount, d.goods_item_id as "goodsItemId", g.name as "goodsName", g.unit as "goodsUnit", d.quantity,
  d.paid_on as "paidOn", d.status, d.posted_at as "postedAt", d.signed_on as "signedOn", d.reversal_reason as "reversalReason",
  ${nameOf(sql`d.reversed_by`)} as "reverserName", d.reversed_at as "reversedAt", d.version,
  (select coalesce(json_agg(json_build_object('fundingSourceId', s.source_id, 'sourceName', f.name, 'fundingClass', f.class,
      'amount', s.amount) order by s.position), '[]')
    from unnest(d.split_sources, d.split_amounts) with ordinality s (source_id, amount, position)
    join funding_source f on f.id = s.source_id) as splits`;

export const disbursementTables = sql`disbursement d left join goods_item g on g.id = d.goods_item_id`;

/** A visit of the area as its page shows it, as text and with its version, if there is one. */
export const showVisit = (id: string): Sql =>
  sql`select visit::text, (visit ->> 'version')::int as version from visit_view(${id}) visit`;

/** Calls a function that writes a visit and tells what it has left (visit_told). */
export const writeVisit = (call: Sql): Sql => sql`select outcome, version, visit::text from ${call}`;

/** The call that logs a new visit; a visit is of a campaign or has an occasion. */
export const logVisit = (
  input: VisitCreateInput,
  lines: readonly LineRow[],
  hash: Buffer,
  now: Date,
  today: string,
): Sql => sql`visit_log(
  p_id => ${input.id}, p_household => ${input.householdId}, p_campaign => ${input.campaignId ?? null},
  p_occasion => ${input.campaignId ? null : (input.occasion ?? 'daily')}, p_visited_on => ${input.visitedOn},
  p_visitors => ${JSON.stringify(input.visitors)}, p_companions => ${JSON.stringify(input.companions ?? [])}, p_result => ${input.result},
  p_situation => ${input.situation ?? null}, p_situation_words => ${input.situationWords ?? null},
  p_policy_told => ${input.policyTold ?? false}, p_needs => ${JSON.stringify(needRows(input.needs ?? []))},
  p_lines => ${JSON.stringify(lines)}, p_hash => ${hash}, p_submit => ${!input.draft}, p_at => ${now},
  p_today => ${today})`;

/** The visit to take over people and gifts from: the latest that was handed in. */
export const lastVisit = (scope: Scope, householdId: string): Sql => sql`
  select visit_view(last.id) as visit from (
    select v.id from visit v
    where v.household_id = ${householdId} and v.status in ('submitted', 'confirmed') and ${withinScope(scope, 'v.path')}
    order by v.visited_on desc, v.id desc limit 1) last`;

export interface FormOf {
  householdId: string;
  /** The visit that is written on. */
  visitId?: string | null;
  /** Where it was, or the household is. */
  path: string;
  today: string;
}

/** Campaigns that take visits of a household on a day, the reader's own among them. */
export const openCampaigns = ({ householdId, visitId, path, today }: FormOf, isUnreached: Sql): Sql => sql`
  select c.id, c.name, c.first_on as "firstOn", c.last_on as "lastOn", (c.last_on + c.late_days)::date as "entryEndsOn",
    c.roster_required as "rosterRequired",
    (select coalesce(json_agg(json_build_object('category', s.category, 'amount', s.amount) order by s.category nulls last), '[]')
      from campaign_standard s where s.campaign_id = c.id) as standards,
    not ${isUnreached} as reached, campaign_so_far(c.id, ${householdId}, ${visitId ?? null}) as "soFar",
    array(select s.source_id from campaign_source s where s.campaign_id = c.id) as "sourceIds"
  from campaign c
  where c.status = any (${openStatuses}) and ${today}::date between c.first_on and c.last_on + c.late_days
    and starts_with(${path}, c.path)
  order by c.first_on desc`;

/** Accounts of the household's county, with what may still be reserved; those of a source out of date are left out. */
export const payingSources = (householdPath: string, today: string): Sql => sql`
  select s.id as "fundingSourceId", s.name, s.class as "fundingClass", s.valid_from as "validFrom", s.valid_to as "validTo",
    funding_left(b) as left
  from funding_account a join funding_source s on s.id = a.source_id join funding_balance b on b.account_id = a.id
  where a.path = left(${householdPath}, 8) and s.valid_to >= ${today}::date - 60
  order by s.class, s.name`;
