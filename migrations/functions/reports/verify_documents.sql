-- Receipts, transfers and hand-overs: their splits, and what the ledger holds of each; also of one that is gone altogether.
create or replace function verify_documents() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with entered as (
    select kind, document_id as id, sum(case when reverses_id is null then amount else -amount end) as amount from ledger_entry group by 1, 2
  ), document as (
    select 'receipt' as kind, id, status, case status when 'posted' then amount else 0 end as amount from funding_receipt
    union all
    select 'transfer', id, status, case status when 'posted' then amount else 0 end from funding_transfer
    union all
    select 'disbursement', id, status, case when status in ('posted', 'signed') then amount else 0 end from disbursement
  ), told (kind, check_name, noun) as (
    values ('receipt', 'receipt', 'receipt'), ('transfer', 'transfer', 'transfer'), ('disbursement', 'hand-over', 'line')
  ), found as (
    select t.check_name, t.noun || ' ' || id as subject, coalesce(d.status, 'gone') as what, d.amount as kept, e.amount::bigint as computed
    from document d full join entered e using (kind, id) join told t using (kind)
    union all
    select 'splits', 'line ' || d.id, 'amount', d.amount, split_sum(d.split_sources, d.split_amounts) from disbursement d where d.status <> 'draft'
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
