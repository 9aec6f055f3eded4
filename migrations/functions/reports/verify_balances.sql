-- The parts of `npm run verify` (reports/verify.ts): each gives what is kept under a name (check, subject, what) and what it should be by the
-- rows it is kept from, where they differ. Amounts in fen.

-- Balances of accounts, from the ledger and from the lines they pay. All is added up by account before it is joined.
create or replace function verify_balances() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with booked as (
    select from_account, to_account, kind, reverses_id is not null as back, sum(amount) as amount from ledger_entry group by 1, 2, 3, 4
  ), side as (
    select x.account, b.kind, x.flow, case when b.back then -1 else 1 end as way, b.amount
    from booked b cross join lateral (values (b.to_account, 1), (b.from_account, -1)) x (account, flow) where x.account is not null
  ), entered as (
    select account,
      sum(amount * flow) filter (where kind = 'receipt') as received,
      sum(amount * way) filter (where kind = 'transfer' and flow * way = 1) as moved_in,
      sum(amount * way) filter (where kind = 'transfer' and flow * way = -1) as moved_out,
      sum(-amount * flow) filter (where kind = 'disbursement') as disbursed
    from side group by account
  ), drawn as (
    select s.source_id, left(d.path, 8) as county, d.status, sum(s.amount) as amount
    from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) s (source_id, amount) group by 1, 2, 3
  ), held as (
    select a.id as account, sum(d.amount) filter (where d.status = 'reserved') as reserved,
      sum(d.amount) filter (where d.status = 'signed') as signed, sum(d.amount) filter (where d.status in ('posted', 'signed')) as paid
    from drawn d join funding_account a on a.source_id = d.source_id and a.path = d.county group by a.id
  ), found as (
    select 'balance' as check_name, s.name || ' / ' || r.names[cardinality(r.names)] as subject, x.what, x.kept::bigint,
      x.computed::bigint
    from funding_account a join funding_source s on s.id = a.source_id join region r on r.id = a.holder_id
    left join funding_balance b on b.account_id = a.id left join entered k on k.account = a.id left join held h on h.account = a.id
    cross join lateral (values
      ('received', b.received, k.received), ('moved_in', b.moved_in, k.moved_in), ('moved_out', b.moved_out, k.moved_out),
      ('disbursed', b.disbursed, k.disbursed), ('reserved', b.reserved, h.reserved), ('signed', b.signed, h.signed),
      ('paid lines', b.disbursed, h.paid)) x (what, kept, computed)
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
