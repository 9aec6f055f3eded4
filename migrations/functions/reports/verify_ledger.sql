-- The balance that each entry says it left.
create or replace function verify_ledger() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with side as (
    select e.id, x.account, x.kept, e.amount * x.flow as moved
    from ledger_entry e cross join lateral (values (e.to_account, 1, e.to_balance), (e.from_account, -1, e.from_balance)) x (account, flow, kept)
    where x.account is not null
  ), run as (
    select id, account, kept, sum(moved) over (partition by account order by id) as computed from side
  ), found as (
    select 'ledger balance' as check_name, s.name || ' / ' || r.names[cardinality(r.names)] as subject, 'entry ' || run.id as what, run.kept,
      run.computed::bigint
    from run join funding_account a on a.id = run.account join funding_source s on s.id = a.source_id join region r on r.id = a.holder_id
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
