-- The needs and lines of a visit, with the state that the visit's gives them, in one statement, since a reserved line has its splits.
-- p_needs: [{ id, need, words }]; p_lines: [{ id, kind, method, amount, goodsItemId, quantity, paidOn, splits: [{ id, fundingSourceId,
-- amount }] }], in their order.
create or replace function visit_parts_write(p_visit visit, p_needs jsonb, p_lines jsonb, p_at timestamptz) returns void
language plpgsql as $$
begin
  with needs as (
    insert into need (id, path, visit_id, household_id, kind, words)
    select (n ->> 'id')::uuid, p_visit.path, p_visit.id, p_visit.household_id, n ->> 'need', n ->> 'words'
    from jsonb_array_elements(p_needs) n
  ), lines as (
    insert into disbursement (id, path, visit_id, household_id, campaign_id, position, kind, method, amount, goods_item_id, quantity,
      paid_on, status, created_by, updated_at, version)
    select (l ->> 'id')::uuid, p_visit.path, p_visit.id, p_visit.household_id, p_visit.campaign_id, position, l ->> 'kind', l ->> 'method',
      (l ->> 'amount')::bigint, (l ->> 'goodsItemId')::uuid, (l ->> 'quantity')::int,
      coalesce((l ->> 'paidOn')::date, p_visit.visited_on), case p_visit.status when 'submitted' then 'reserved' else 'draft' end,
      p_visit.created_by, p_at, case p_visit.status when 'submitted' then 2 else 1 end
    from jsonb_array_elements(p_lines) with ordinality as t (l, position)
  )
  insert into funding_split (id, path, disbursement_id, position, source_id, amount)
  select (s ->> 'id')::uuid, p_visit.path, (l ->> 'id')::uuid, position, (s ->> 'fundingSourceId')::uuid, (s ->> 'amount')::bigint
  from jsonb_array_elements(p_lines) l cross join lateral jsonb_array_elements(l -> 'splits') with ordinality as t (s, position);
end $$;

-- From reservation on the splits of a line add up to its amount (product.md 2): kept here whoever writes.
create or replace function disbursement_adds_up() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if new.amount is distinct from (select sum(s.amount) from funding_split s where s.disbursement_id = new.id) then
    raise exception 'the splits of a line do not add up' using errcode = '23514', constraint = 'disbursement_adds_up';
  end if;
  return null;
end $$;
create or replace trigger disbursement_adds_up_insert after insert on disbursement
  for each row when (new.status <> 'draft') execute function disbursement_adds_up();
create or replace trigger disbursement_adds_up_update after update on disbursement
  for each row when (new.status <> 'draft' and (old.status = 'draft' or new.amount <> old.amount)) execute function disbursement_adds_up();
