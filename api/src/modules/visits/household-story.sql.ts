import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql, word } from '../../platform/sql';

/** Posted − reversed: a draft, a reservation and a line that was released or reversed hold nothing. */
const STANDING = sql`d.status in ('posted', 'signed')`;

/** Its lines are found through its visits, whose parts they are. */
const ofHousehold = (id: string): Sql => sql`d.visit_id in (select v.id from visit v where v.household_id = ${id})`;

const rowsOf = (rows: Sql): Sql => sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`;

const visitRows = (scope: Scope, id: string): Sql => sql`
  select v.id, v.visited_on as "on", (select c.name from campaign c where c.id = v.campaign_id) as "campaignName", v.occasion, v.visitors,
    v.result, v.situation_words as "situationWords", v.status, m.*
  from visit v cross join lateral (
    select coalesce(sum(d.amount) filter (where ${STANDING} and d.kind = 'cash'), 0)::bigint as cash,
      coalesce(sum(d.amount) filter (where ${STANDING} and d.kind = 'goods'), 0)::bigint as goods,
      coalesce(sum(d.amount) filter (where d.status = 'signed'), 0)::bigint as signed,
      coalesce(sum(d.amount) filter (where d.status = 'reserved'), 0)::bigint as reserved,
      coalesce(sum(d.amount) filter (where d.status = 'reversed'), 0)::bigint as reversed,
      string_agg(g.name, '、' order by d.position) filter (where ${STANDING}) as "goodsNames"
    from disbursement d left join goods_item g on g.id = d.goods_item_id where d.visit_id = v.id) m
  where v.household_id = ${id} and ${withinScope(scope, 'v.path')}
  order by v.visited_on desc, v.id desc`;

const needRows = (scope: Scope, id: string): Sql => sql`
  select v.id as "visitId", v.visited_on as "on", n.need, n.words, v.status = 'confirmed' as confirmed
  from visit v cross join rows from (jsonb_to_recordset(v.needs) as (need text, words text)) with ordinality n (need, words, place)
  where v.household_id = ${id} and v.status in ('submitted', 'confirmed') and ${withinScope(scope, 'v.path')}
  order by v.visited_on desc, v.id desc, n.place`;

/**
 * Registration and the end stand on the household, other changes of status in the log. What a program wrote for an account is left out:
 * the log's instants are always real (decisions.md 20), and a seed's are not the family's.
 */
const recordRows = (scope: Scope, id: string): Sql => sql`
  select r.kind, r.day as "on", r.category, r.certificate_no as "certificateNo", r.campaign_id as "campaignId",
    (select c.name from campaign c where c.id = r.campaign_id) as "campaignName", r.due, r.reached_on as "reachedOn", r.status,
    r.closing_reason as "closingReason", r.reason,
    case when r.actor_id is not null then (select n.display_name from account_names(array[r.actor_id]) n) end as "actorName"
  from (
    select 'registered' as kind, (h.created_at at time zone 'Asia/Shanghai')::date as day, null as category, null as certificate_no,
      null::uuid as campaign_id, null::bigint as due, null::date as reached_on, null as status, null as closing_reason, null as reason,
      h.created_by as actor_id, 0::bigint as place
    from household h where h.id = ${id}
    union all
    select 'ended', h.ended_on, null, null, null, null, null, h.status, h.closing_reason, h.end_note, null, 9223372036854775807
    from household h where h.id = ${id} and h.ended_on is not null
    union all
    select 'category', k.valid_from, k.category, k.certificate_no, null, null, null, null, null, null, null, 1
    from household_category k where k.household_id = ${id}
    union all
    select 'category_ended', k.valid_to, k.category, k.certificate_no, null, null, null, null, null, null, null, 2
    from household_category k where k.household_id = ${id} and k.valid_to is not null
    union all
    select 'roster', (e.created_at at time zone 'Asia/Shanghai')::date, e.category, null, e.campaign_id, e.due_amount, e.reached_on, null, null,
      e.not_done_reason, null, 3
    from roster_entry e where e.household_id = ${id} and ${withinScope(scope, 'e.path')}
    union all
    select 'status', (l.at at time zone 'Asia/Shanghai')::date, null, null, null, null, null, l.after ->> 'status', null, l.reason, l.actor_id, 4 + l.id
    from audit_log l
    where l.row_id = ${id} and l.table_name = 'household' and l.operation = 'update' and l.via is null
      and l.after ->> 'status' not in ('moved', 'closed')) r
  order by r.day desc, r.place desc`;

/** Sums by year of payment, and of all years (`year` is null). */
const yearRows = (scope: Scope, id: string): Sql => sql`
  select date_part('year', d.paid_on)::int as year, coalesce(sum(d.amount) filter (where d.kind = 'cash'), 0)::bigint as cash,
    coalesce(sum(d.amount) filter (where d.kind = 'goods'), 0)::bigint as goods, coalesce(sum(d.amount), 0)::bigint as amount,
    coalesce(sum(d.amount) filter (where d.status = 'signed'), 0)::bigint as signed
  from disbursement d where ${ofHousehold(id)} and ${STANDING} and ${withinScope(scope, 'd.path')}
  group by rollup (date_part('year', d.paid_on)) order by 1 desc nulls last`;

/** Rows of the lists beside the story, counted as those lists count. */
const counts = (scope: Scope, id: string): Sql => sql`json_build_object(
  'visits', (select count(*) from visit v where v.household_id = ${id} and ${withinScope(scope, 'v.path')}),
  'disbursements', (select count(*) from disbursement d where ${ofHousehold(id)} and ${withinScope(scope, 'd.path')}),
  'needs', (select count(*) from (${needRows(scope, id)}) n),
  'history', (select count(*) from audit_log l where l.row_id = ${id} or l.parent_id = ${id}),
  'lookers', ${scope.can('households.lookers') ? sql`(select count(*) from household_look k where k.household_id = ${id})` : word('null')})`;

/** All of a family's story in one statement, so that its figures agree with each other. */
export const householdStory = (scope: Scope, id: string): Sql => sql`
  select ${rowsOf(visitRows(scope, id))} as visits, ${rowsOf(needRows(scope, id))} as needs, ${rowsOf(recordRows(scope, id))} as records,
    ${rowsOf(yearRows(scope, id))} as sums, ${counts(scope, id)} as counts`;
