-- Recomputes from rows what is kept beside them, and names every difference (npm run verify). Each branch gives what is kept under a name
-- (check, subject, what) and what it should be; those that agree are left out. Amounts in fen.
create or replace function verify_money() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with funding as (
    select a.id, s.name || ' / ' || r.names[cardinality(r.names)] as name, a.path, a.source_id
    from funding_account a join funding_source s on s.id = a.source_id join region r on r.id = a.holder_id
  ), split as (
    select d.id as line, d.status, d.amount as line_amount, d.campaign_id, d.household_id, d.kind, d.paid_on, d.path, s.position,
      s.amount, f.class, coalesce(f.declared_class, f.class) as declared_class, a.id as account
    from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) with ordinality s (source_id, amount, position)
    join funding_source f on f.id = s.source_id
    left join funding_account a on a.source_id = s.source_id and a.path = left(d.path, 8)
  ), side as (
    select e.*, x.account, x.flow, case when e.reverses_id is null then 1 else -1 end as way
    from ledger_entry e cross join lateral (values (e.to_account, 1), (e.from_account, -1)) x (account, flow) where x.account is not null
  ), booked as (
    select account,
      sum(amount * flow) filter (where kind = 'receipt') as received,
      sum(amount * way) filter (where kind = 'transfer' and flow * way = 1) as moved_in,
      sum(amount * way) filter (where kind = 'transfer' and flow * way = -1) as moved_out,
      sum(-amount * flow) filter (where kind = 'disbursement') as disbursed
    from side group by account
  ), held as (
    select account, sum(amount) filter (where status = 'reserved') as reserved, sum(amount) filter (where status = 'signed') as signed,
      sum(amount) filter (where status in ('posted', 'signed')) as paid
    from split group by account
  ), money as (
    select s.campaign_id, step / 4 as level, left(coalesce(e.path, s.path), step) as path, s.paid_on as day, s.class,
      s.declared_class, s.kind, sum(s.amount) as amount, coalesce(sum(s.amount) filter (where s.status = 'signed'), 0) as signed
    from split s left join roster_entry e on e.campaign_id = s.campaign_id and e.household_id = s.household_id
    cross join unnest(array[8, 12, 16]) step
    where s.campaign_id is not null and s.status in ('posted', 'signed') group by 1, 2, 3, 4, 5, 6, 7
  ), first_met as (
    select campaign_id, household_id, min(visited_on) as day from visit
    where status = 'confirmed' and result in ('met_self', 'met_family') and campaign_id is not null group by 1, 2
  ), reach as (
    select e.campaign_id, step / 4 as level, left(e.path, step) as path, f.day, e.category, count(*) as households
    from first_met f join roster_entry e using (campaign_id, household_id) cross join unnest(array[8, 12, 16]) step group by 1, 2, 3, 4, 5
  ), stray as (
    select e.campaign_id, e.household_id, x.n, x.path, x.category, 1 as due
    from first_met f join roster_entry e using (campaign_id, household_id) join household h on h.id = e.household_id
    cross join lateral (values (1, e.path, e.category), (-1, h.path, h.main_category)) x (n, path, category)
    where (e.path, e.category, 'active') is distinct from (h.path, h.main_category, h.status) and (x.n = 1 or h.status = 'active')
  ), heard as (
    select v.campaign_id, v.household_id, 'visitor' as what, x.visitor ->> 'rank' as code
    from visit v cross join jsonb_array_elements(v.visitors) x (visitor) where v.status = 'confirmed' and v.campaign_id is not null
    union all
    select v.campaign_id, v.household_id, 'need', x.need ->> 'need' from visit v cross join jsonb_array_elements(v.needs) x (need)
    where v.status = 'confirmed' and v.campaign_id is not null
  ), tally as (
    select h.campaign_id, step / 4 as level, left(e.path, step) as path, h.what, h.code, count(*) as n
    from heard h join roster_entry e using (campaign_id, household_id) cross join unnest(array[8, 12, 16]) step group by 1, 2, 3, 4, 5
  ), family as (
    select left(h.path, step) as path, h.main_category as category, h.status, count(*) as n,
      coalesce(sum(millionths(h.longitude)), 0) as east, coalesce(sum(millionths(h.latitude)), 0) as north
    from household h cross join unnest(array[8, 12, 16]) step group by 1, 2, 3
  ), found as (
    select 'balance' as check_name, a.name as subject, x.what, x.kept, x.computed
    from funding a left join funding_balance b on b.account_id = a.id left join booked k on k.account = a.id
    left join held h on h.account = a.id cross join lateral (values
      ('received', b.received, k.received), ('moved_in', b.moved_in, k.moved_in), ('moved_out', b.moved_out, k.moved_out),
      ('disbursed', b.disbursed, k.disbursed), ('reserved', b.reserved, h.reserved), ('signed', b.signed, h.signed),
      ('paid lines', b.disbursed, h.paid)) x (what, kept, computed)
    union all
    select 'ledger balance', a.name, 'entry ' || s.id,
      case when s.flow = 1 then s.to_balance else s.from_balance end,
      sum(s.amount * s.flow) over (partition by s.account order by s.id)
    from side s join funding a on a.id = s.account
    union all
    select 'splits', 'line ' || d.id, 'amount', d.amount, split_sum(d.split_sources, d.split_amounts) from disbursement d where d.status <> 'draft'
    union all
    -- what has no foreign key: a part repeats its visit, and what it names is there
    select 'part', 'line ' || d.id, 'of another household or campaign than its visit', 1, 0
    from disbursement d join visit v on v.id = d.visit_id
    where d.household_id <> v.household_id or d.campaign_id is distinct from v.campaign_id
    union all
    select 'people', p.record, 'names no account', 1, 0
    from (
      select 'visit ' || v.id as record, array[v.created_by, v.submitted_by, v.confirmed_by, v.returned_by, v.voided_by] as accounts from visit v
      union all
      select 'line ' || d.id, array[d.created_by, d.paid_by, d.signed_by, d.reversed_by] from disbursement d
      union all
      select 'entry ' || e.id, array[e.actor_id] from ledger_entry e
      union all
      select 'roster entry ' || r.id, array[r.created_by] from roster_entry r) p
    where exists (
      select from unnest(p.accounts) who where who is not null and not exists (select from account x where x.id = who))
    union all
    select 'named', p.record, 'names no campaign', 1, 0
    from (select 'visit ' || v.id as record, v.campaign_id from visit v
      union all select 'roster entry ' || r.id, r.campaign_id from roster_entry r) p
    where p.campaign_id is not null and not exists (select from campaign c where c.id = p.campaign_id)
    union all
    select 'named', p.record, 'names no source', 1, 0
    from (select 'line ' || d.id as record, unnest(d.split_sources) as source_id from disbursement d
      union all select 'entry ' || e.id, e.source_id from ledger_entry e) p
    where not exists (select from funding_source f where f.id = p.source_id)
    union all
    select 'named', 'entry ' || e.id, 'names no funding account', 1, 0
    from ledger_entry e cross join unnest(array[e.from_account, e.to_account]) x (account)
    where x.account is not null and not exists (select from funding_account a where a.id = x.account)
    union all
    select 'receipt', 'receipt ' || c.id, c.status, case c.status when 'posted' then c.amount else 0 end,
      (select sum(case when e.reverses_id is null then e.amount else -e.amount end) from ledger_entry e where e.document_id = c.id)
    from funding_receipt c
    union all
    select 'transfer', 'transfer ' || t.id, t.status, case t.status when 'posted' then t.amount else 0 end,
      (select sum(case when e.reverses_id is null then e.amount else -e.amount end) from ledger_entry e where e.document_id = t.id)
    from funding_transfer t
    union all
    select 'hand-over', 'line ' || d.id, d.status, case when d.status in ('posted', 'signed') then d.amount else 0 end,
      (select sum(case when e.reverses_id is null then e.amount else -e.amount end) from ledger_entry e where e.document_id = d.id)
    from disbursement d
    union all
    select 'campaign money', campaign_id || ' ' || path, concat_ws(' ', day, class, declared_class, kind, x.what), x.kept, x.computed
    from campaign_money k full join money m using (campaign_id, level, path, day, class, declared_class, kind)
    cross join lateral (values ('handed over', k.amount, m.amount), ('signed', k.signed, m.signed)) x (what, kept, computed)
    union all
    select 'reached', campaign_id || ' ' || path, concat_ws(' ', day, category), k.households, m.households
    from campaign_reach k full join reach m using (campaign_id, level, path, day, category)
    union all
    select 'first reach', e.campaign_id || ' ' || e.household_id, 'day', e.reached_on - date '2000-01-01', f.day - date '2000-01-01'
    from roster_entry e left join first_met f using (campaign_id, household_id)
    union all
    select 'strays', campaign_id || ' ' || household_id, concat_ws(' ', path, category, n), k.kept, m.due
    from (select *, 1 as kept from campaign_stray) k full join stray m using (campaign_id, household_id, n, path, category)
    union all
    select 'tally', campaign_id || ' ' || path, what || ' ' || code, k.n, m.n
    from campaign_tally k full join tally m using (campaign_id, level, path, what, code)
    union all
    select 'households', path, category || ' ' || status, k.n, m.n
    from household_count k full join family m using (path, category, status)
    union all
    select 'places', path, category || ' ' || status || ' east', k.east, m.east
    from household_count k full join family m using (path, category, status)
    union all
    select 'places', path, category || ' ' || status || ' north', k.north, m.north
    from household_count k full join family m using (path, category, status)
    union all
    select 'place names', 'household ' || h.id, 'other than its village''s', 1, 0
    from household h join region v on v.id = h.village_id
    where (h.village_code, h.village_name, h.township_name, h.county_name) is distinct from (v.code, v.names[4], v.names[3], v.names[2])
    union all
    select 'households', path, status, k.n, m.n
    from household_total k full join (select path, status, sum(n) as n from family group by 1, 2) m using (path, status)
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
