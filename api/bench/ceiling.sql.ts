import type { Client } from 'pg';

/** Tables that a visit writes: the ceiling fills copies with the same columns, keys and indexes. */
const COPIED = [
  'visit',
  'disbursement',
  'audit_log',
  'funding_balance',
  'ledger_entry',
  'roster_entry',
  'campaign_money',
  'campaign_reach',
  'campaign_tally',
];

/** How full pages are made, which a copy does not take over. */
const FILLED: Record<string, string> = {
  funding_balance: 'fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000',
  campaign_money: 'fillfactor = 50',
  campaign_reach: 'fillfactor = 50',
  campaign_tally: 'fillfactor = 50',
};

const copy = (table: string): string => `create table ceiling_${table} (like ${table} including all);
  ${FILLED[table] ? `alter table ceiling_${table} set (${FILLED[table]});` : ''}
  insert into ceiling_${table} overriding system value select * from ${table};`;

/** Identities start anew in a copy; the references between rows are made again. */
const BOUND = `
  alter table ceiling_ledger_entry alter id restart with 100000000;
  alter table ceiling_audit_log alter id restart with 100000000;
  alter table ceiling_visit add foreign key (household_id) references household;
  alter table ceiling_disbursement add foreign key (visit_id) references ceiling_visit, add foreign key (goods_item_id) references goods_item;
  alter table ceiling_ledger_entry add foreign key (reverses_id) references ceiling_ledger_entry;
  alter table ceiling_roster_entry add foreign key (household_id) references household;
  alter table ceiling_campaign_money add foreign key (campaign_id) references campaign;
  alter table ceiling_campaign_reach add foreign key (campaign_id) references campaign;
  alter table ceiling_campaign_tally add foreign key (campaign_id) references campaign;`;

const LOGGED = 'actor_id, action, request_id, table_name, row_id, parent_id, operation, before, after, path';

/**
 * J2, the same rows as ours in as few statements as there can be: no policies, triggers, session, area, nor an answer to read again. Visit
 * and lines come with the names of their columns, so that the log takes them as they are.
 */
const SUBMIT = `create function ceiling_submit(p jsonb, p_lines jsonb, p_actor uuid, p_request text, p_hash bytea, p_at timestamptz) returns text
  language plpgsql as $$
  declare
    v_id uuid := p ->> 'id';
    v_household uuid := p ->> 'household_id';
    v_campaign uuid := p ->> 'campaign_id';
    v_day date := p ->> 'visited_on';
    v_path text;
    v_hash bytea;
    v_of_visit jsonb := jsonb_build_object('status', 'submitted', 'created_by', p_actor, 'created_at', p_at, 'submitted_by', p_actor,
      'submitted_at', p_at);
    v_of_line jsonb := jsonb_build_object('visit_id', v_id, 'household_id', v_household, 'campaign_id', v_campaign, 'paid_on', v_day, 'status',
      'reserved', 'created_by', p_actor);
    s record;
  begin
    select h.path into v_path from household h, campaign c
    where h.id = v_household and h.status = 'active' and c.id = v_campaign and c.status = 'running' and v_day between c.first_on and c.last_on;
    if not found then raise exception 'no household or campaign'; end if;
    insert into ceiling_visit (id, path, household_id, campaign_id, visited_on, visitors, companions, needs, result, policy_told, status,
      created_by, created_at, created_hash, submitted_by, submitted_at, updated_at, version)
    values (v_id, v_path, v_household, v_campaign, v_day, p -> 'visitors', '[]', p -> 'needs', p ->> 'result', false, 'submitted', p_actor, p_at,
      p_hash, p_actor, p_at, p_at, 2)
    on conflict (id) do nothing;
    if not found then
      select created_hash into v_hash from ceiling_visit where id = v_id;
      if v_hash <> p_hash then raise exception 'another visit'; end if;
      return 'replay';
    end if;
    insert into ceiling_disbursement (id, path, visit_id, household_id, campaign_id, position, kind, method, amount, paid_on, status, created_by,
      updated_at, version, split_sources, split_amounts)
    select l.id, v_path, v_id, v_household, v_campaign, l.position, l.kind, l.method, l.amount, v_day, 'reserved', p_actor, p_at, 2,
      l.split_sources, l.split_amounts
    from jsonb_to_recordset(p_lines) l (id uuid, position int, kind text, method text, amount bigint, split_sources uuid[], split_amounts bigint[]);
    insert into ceiling_audit_log (${LOGGED})
    select p_actor, 'visits.create', p_request, case n when 1 then 'visit' else 'disbursement' end, (row ->> 'id')::uuid,
      case when n > 1 then v_id end, 'insert', null, row || case n when 1 then v_of_visit else v_of_line end, v_path
    from jsonb_array_elements(jsonb_build_array(p) || p_lines) with ordinality d (row, n);
    for s in select a.id as account, sum(x.amount) as amount
      from jsonb_to_recordset(p_lines) l (split_sources uuid[], split_amounts bigint[]),
        unnest(l.split_sources, l.split_amounts) x (source_id, amount)
        join funding_account a on a.source_id = x.source_id and a.path = left(v_path, 8) group by 1 order by 1
    loop
      update ceiling_funding_balance set reserved = reserved + s.amount
      where account_id = s.account and received + moved_in - moved_out - reserved - disbursed >= s.amount;
      if not found then raise exception 'too little'; end if;
    end loop;
    return 'new';
  end $$`;

/** J2b, the same rows as ours. It asks for instants, not states, which would lead the planner to the index of what waits. */
const CONFIRM = `create function ceiling_confirm(p_id uuid, p_actor uuid, p_request text, p_at timestamptz) returns text language plpgsql as $$
  declare
    v ceiling_visit;
    e ceiling_roster_entry;
    s record;
    v_balance bigint;
  begin
    update ceiling_visit set status = 'confirmed', confirmed_by = p_actor, confirmed_at = p_at, updated_at = p_at, version = version + 1
    where id = p_id and submitted_at is not null and confirmed_at is null and created_by <> p_actor returning * into v;
    if not found then raise exception 'wrong state'; end if;
    insert into ceiling_roster_entry (id, campaign_id, household_id, path, category, head_name, due_amount, reached_on, created_by, created_at, updated_at)
    select gen_random_uuid(), v.campaign_id, v.household_id, v.path, h.main_category, h.head_name, (
        select amount from campaign_standard c where c.campaign_id = v.campaign_id and (c.category = h.main_category or c.category is null)
        order by c.category nulls last limit 1), v.visited_on, p_actor, p_at, p_at
    from household h where h.id = v.household_id on conflict (campaign_id, household_id) do nothing returning * into e;
    if found then
      insert into ceiling_campaign_reach as t select v.campaign_id, step / 4, left(v.path, step), v.visited_on, e.category, 1
        from unnest(array[8, 12, 16]) step order by 3 desc
      on conflict (campaign_id, level, path, day, category) do update set households = t.households + 1;
    end if;
    insert into ceiling_campaign_tally as t select v.campaign_id, step / 4, left(v.path, step), c.what, c.code, count(*) from (
        select 'visitor' as what, x ->> 'rank' as code from jsonb_array_elements(v.visitors) x
        union all select 'need', x ->> 'need' from jsonb_array_elements(v.needs) x) c, unnest(array[8, 12, 16]) step
      group by step, c.what, c.code order by 3 desc, 4, 5
      on conflict (campaign_id, level, path, what, code) do update set n = t.n + excluded.n;
    with line as (
      update ceiling_disbursement d set status = 'posted', posted_at = p_at, updated_at = p_at, version = version + 1
      where d.visit_id = p_id and d.method in ('cash_signed', 'in_kind') returning d.*
    ), money as (
      insert into ceiling_campaign_money as t (campaign_id, level, path, day, class, declared_class, kind, amount)
      select v.campaign_id, step / 4, left(v.path, step), l.paid_on, f.class, coalesce(f.declared_class, f.class), l.kind, sum(x.amount)
      from line l, unnest(l.split_sources, l.split_amounts) x (source_id, amount) join funding_source f on f.id = x.source_id,
        unnest(array[8, 12, 16]) step
      group by step, 4, 5, 6, 7 order by 3 desc, 4, 5, 6, 7
      on conflict (campaign_id, level, path, day, class, declared_class, kind) do update set amount = t.amount + excluded.amount
    )
    insert into ceiling_audit_log (${LOGGED})
    select p_actor, 'visits.confirm', p_request, 'visit', v.id, null::uuid, 'update',
      jsonb_build_object('status', 'submitted', 'confirmed_by', null, 'confirmed_at', null),
      jsonb_build_object('status', 'confirmed', 'confirmed_by', p_actor, 'confirmed_at', p_at), v.path
    union all
    select p_actor, 'visits.confirm', p_request, 'disbursement', line.id, v.id, 'update', '{"status": "reserved", "posted_at": null}',
      jsonb_build_object('status', 'posted', 'posted_at', p_at), v.path from line
    union all
    select p_actor, 'visits.confirm', p_request, 'roster_entry', e.id, v.household_id, 'insert', null, jsonb_build_object('id', e.id, 'campaign_id', e.campaign_id,
      'household_id', e.household_id, 'category', e.category, 'head_name', e.head_name, 'due_amount', e.due_amount, 'reached_on', e.reached_on,
      'created_by', p_actor, 'created_at', p_at), v.path
    where e.id is not null;
    for s in select l.id, l.paid_on, l.kind, x.source_id, x.amount, a.id as account from ceiling_disbursement l
      cross join lateral unnest(l.split_sources, l.split_amounts) x (source_id, amount)
      join funding_account a on a.source_id = x.source_id and a.path = left(v.path, 8)
      where l.visit_id = p_id and l.posted_at is not null order by a.id, l.id
    loop
      update ceiling_funding_balance set reserved = reserved - s.amount, disbursed = disbursed + s.amount where account_id = s.account
      returning received + moved_in - moved_out - disbursed into v_balance;
      insert into ceiling_ledger_entry (path, kind, document_id, source_id, from_account, amount, day, campaign_id, aid, household_id, from_balance,
        actor_id, posted_at)
      values (v.path, 'disbursement', s.id, s.source_id, s.account, s.amount, s.paid_on, v.campaign_id, s.kind, v.household_id, v_balance, p_actor,
        p_at);
    end loop;
    return 'done';
  end $$`;

/** The ceiling's own tables and functions for J2 and J2b (performance.md: it does the same effects). */
export async function loadCeilingProgramme(client: Client): Promise<void> {
  for (const table of COPIED) await client.query(copy(table));
  await client.query(BOUND);
  await client.query(SUBMIT);
  await client.query(CONFIRM);
  await client.query(`vacuum analyze ${COPIED.map((table) => `ceiling_${table}`).join()}`);
}
