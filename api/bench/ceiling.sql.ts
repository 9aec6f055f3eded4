import type { Client } from 'pg';

/**
 * The ceiling's own tables and functions for J2 and J2b: the same effects (replay, checks, rows, reservation, posting, roll-ups, an audit
 * row for each changed row), set-based, without policies, triggers, versions of others or answers to read again.
 */
const SCHEMA = `
  create table ceiling_visit as select id, path, household_id, campaign_id, visited_on, visitors, result, status, created_by, created_hash,
    confirmed_by from visit;
  alter table ceiling_visit add primary key (id);
  create index on ceiling_visit (household_id, visited_on desc);
  create index on ceiling_visit (campaign_id, visited_on desc);
  create table ceiling_line as select id, visit_id, household_id, campaign_id, kind, method, amount, paid_on, status from disbursement;
  alter table ceiling_line add primary key (id);
  create index on ceiling_line (visit_id);
  create table ceiling_split as select gen_random_uuid() as id, d.id as line_id, s.source_id, s.amount
    from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) s (source_id, amount);
  alter table ceiling_split add primary key (id);
  create index on ceiling_split (line_id);
  create table ceiling_need (visit_id uuid, kind text, words text, primary key (visit_id, kind));
  create table ceiling_balance (source_id uuid, county text collate "C", held bigint not null, reserved bigint not null, disbursed bigint not null,
    primary key (source_id, county)) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
  insert into ceiling_balance select a.source_id, a.path, b.moved_in, 0, 0 from funding_account a join funding_balance b on b.account_id = a.id;
  create table ceiling_ledger as select id, document_id, source_id, amount, day, campaign_id, aid, household_id, actor_id, path, from_balance
    from ledger_entry;
  alter table ceiling_ledger add primary key (id), alter column id add generated always as identity (start 100000000);
  create index on ceiling_ledger (source_id, id desc);
  create index on ceiling_ledger (document_id);
  create table ceiling_roster as select campaign_id, household_id, path, category, reached_on from roster_entry;
  alter table ceiling_roster add primary key (campaign_id, household_id);
  create table ceiling_money (like campaign_money including all);
  insert into ceiling_money select * from campaign_money;
  create table ceiling_reach (like campaign_reach including all);
  insert into ceiling_reach select * from campaign_reach;
  create table ceiling_tally (like campaign_tally including all);
  insert into ceiling_tally select * from campaign_tally;
  create table ceiling_audit (id bigint generated always as identity primary key, at timestamptz not null default now(), actor_id uuid not null,
    action text not null, table_name text not null, row_id uuid not null, before jsonb, after jsonb);
  create index on ceiling_audit (row_id);
  create index on ceiling_audit (actor_id, id desc);`;

const SUBMIT = `create function ceiling_submit(p jsonb, p_actor uuid, p_hash bytea) returns text language plpgsql as $$
  declare
    v_path text;
    v_id uuid := p ->> 'id';
    v_day date := p ->> 'visitedOn';
    v_hash bytea;
    s record;
  begin
    select path into v_path from household where id = (p ->> 'householdId')::uuid and status = 'active';
    if not found then raise exception 'no household'; end if;
    perform from campaign where id = (p ->> 'campaignId')::uuid and status = 'running' and v_day between first_on and last_on;
    if not found then raise exception 'no campaign'; end if;
    insert into ceiling_visit (id, path, household_id, campaign_id, visited_on, visitors, result, status, created_by, created_hash)
    values (v_id, v_path, (p ->> 'householdId')::uuid, (p ->> 'campaignId')::uuid, v_day, p -> 'visitors', p ->> 'result', 'submitted', p_actor,
      p_hash) on conflict (id) do nothing;
    if not found then
      select created_hash into v_hash from ceiling_visit where id = v_id;
      if v_hash <> p_hash then raise exception 'another visit'; end if;
      return 'replay';
    end if;
    insert into ceiling_need select v_id, n ->> 'need', n ->> 'words' from jsonb_array_elements(p -> 'needs') n;
    insert into ceiling_line select (l ->> 'id')::uuid, v_id, (p ->> 'householdId')::uuid, (p ->> 'campaignId')::uuid, l ->> 'kind',
      l ->> 'method', (l ->> 'amount')::bigint, v_day, 'reserved' from jsonb_array_elements(p -> 'disbursements') l;
    insert into ceiling_split select (x ->> 'id')::uuid, (l ->> 'id')::uuid, (x ->> 'fundingSourceId')::uuid, (x ->> 'amount')::bigint
      from jsonb_array_elements(p -> 'disbursements') l, jsonb_array_elements(l -> 'splits') x;
    insert into ceiling_audit (actor_id, action, table_name, row_id, after)
    select p_actor, 'visits.create', t, id, row from (
      select 'visit' as t, v_id as id, p - 'disbursements' - 'needs' as row
      union all select 'need', v_id, n from jsonb_array_elements(p -> 'needs') n
      union all select 'line', (l ->> 'id')::uuid, l - 'splits' from jsonb_array_elements(p -> 'disbursements') l
      union all select 'split', (x ->> 'id')::uuid, x from jsonb_array_elements(p -> 'disbursements') l, jsonb_array_elements(l -> 'splits') x) a;
    for s in select (x ->> 'fundingSourceId')::uuid as source, sum((x ->> 'amount')::bigint) as amount
      from jsonb_array_elements(p -> 'disbursements') l, jsonb_array_elements(l -> 'splits') x group by 1 order by 1 loop
      update ceiling_balance set reserved = reserved + s.amount
      where source_id = s.source and county = left(v_path, 8) and held - reserved - disbursed >= s.amount;
      if not found then raise exception 'too little'; end if;
    end loop;
    return 'new';
  end $$`;

const CONFIRM = `create function ceiling_confirm(p_id uuid, p_actor uuid) returns text language plpgsql as $$
  declare
    v ceiling_visit;
    v_new boolean;
    s record;
    v_balance bigint;
  begin
    update ceiling_visit set status = 'confirmed', confirmed_by = p_actor where id = p_id and status = 'submitted' and created_by <> p_actor
    returning * into v;
    if not found then raise exception 'wrong state'; end if;
    insert into ceiling_roster select v.campaign_id, v.household_id, v.path, h.main_category, v.visited_on from household h
      where h.id = v.household_id on conflict do nothing;
    v_new := found;
    if v_new then
      insert into ceiling_reach as t select v.campaign_id, step / 4, left(v.path, step), v.visited_on, r.category, 1
        from ceiling_roster r, unnest(array[8, 12, 16]) step where r.campaign_id = v.campaign_id and r.household_id = v.household_id order by 3 desc
      on conflict (campaign_id, level, path, day, category) do update set households = t.households + 1;
    end if;
    insert into ceiling_tally as t select v.campaign_id, step / 4, left(v.path, step), c.what, c.code, count(*) from (
        select 'visitor' as what, x ->> 'rank' as code from jsonb_array_elements(v.visitors) x
        union all select 'need', n.kind from ceiling_need n where n.visit_id = p_id) c, unnest(array[8, 12, 16]) step
      group by step, c.what, c.code order by 3 desc, 4, 5
      on conflict (campaign_id, level, path, what, code) do update set n = t.n + excluded.n;
    insert into ceiling_money as t (campaign_id, level, path, day, class, declared_class, kind, amount)
      select v.campaign_id, step / 4, left(v.path, step), l.paid_on, f.class, coalesce(f.declared_class, f.class), l.kind, sum(x.amount)
      from ceiling_line l join ceiling_split x on x.line_id = l.id join funding_source f on f.id = x.source_id, unnest(array[8, 12, 16]) step
      where l.visit_id = p_id group by step, 4, 5, 6, 7 order by 3 desc, 4, 5, 6, 7
      on conflict (campaign_id, level, path, day, class, declared_class, kind) do update set amount = t.amount + excluded.amount;
    update ceiling_line set status = 'posted' where visit_id = p_id;
    insert into ceiling_audit (actor_id, action, table_name, row_id, before, after)
    select p_actor, 'visits.confirm', t, id, jsonb_build_object('status', a), jsonb_build_object('status', b) from (
      select 'visit' as t, p_id as id, 'submitted' as a, 'confirmed' as b
      union all select 'line', l.id, 'reserved', 'posted' from ceiling_line l where l.visit_id = p_id
      union all select 'roster', v.household_id, null, 'reached' where v_new) x;
    for s in select l.id, l.paid_on, l.kind, x.source_id, x.amount from ceiling_line l join ceiling_split x on x.line_id = l.id
      where l.visit_id = p_id order by x.source_id, l.id loop
      update ceiling_balance set reserved = reserved - s.amount, disbursed = disbursed + s.amount
      where source_id = s.source_id and county = left(v.path, 8) returning held - disbursed into v_balance;
      insert into ceiling_ledger (document_id, source_id, amount, day, campaign_id, aid, household_id, actor_id, path, from_balance)
      values (s.id, s.source_id, s.amount, s.paid_on, v.campaign_id, s.kind, v.household_id, p_actor, v.path, v_balance);
    end loop;
    return 'done';
  end $$`;

export async function loadCeilingProgramme(client: Client): Promise<void> {
  await client.query(SCHEMA);
  await client.query(SUBMIT);
  await client.query(CONFIRM);
  await client.query(
    'vacuum analyze ceiling_visit, ceiling_line, ceiling_split, ceiling_balance, ceiling_ledger, ceiling_roster, ceiling_money, ceiling_reach, ceiling_tally',
  );
}
