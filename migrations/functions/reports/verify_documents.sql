-- Receipts, transfers and hand-overs: their splits, and what the ledger holds of each.
create or replace function verify_documents() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with entered as (
    select document_id, sum(case when reverses_id is null then amount else -amount end) as amount from ledger_entry group by 1
  ), document as (
    select 'receipt' as kind, 'receipt ' as noun, id, status, case status when 'posted' then amount else 0 end as amount from funding_receipt
    union all
    select 'transfer', 'transfer ', id, status, case status when 'posted' then amount else 0 end from funding_transfer
    union all
    select 'hand-over', 'line ', id, status, case when status in ('posted', 'signed') then amount else 0 end from disbursement
  ), found as (
    select d.kind as check_name, d.noun || d.id as subject, d.status as what, d.amount as kept, e.amount::bigint as computed
    from document d left join entered e on e.document_id = d.id
    union all
    select 'splits', 'line ' || d.id, 'amount', d.amount, split_sum(d.split_sources, d.split_amounts) from disbursement d where d.status <> 'draft'
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
