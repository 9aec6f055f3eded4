-- The lines of a visit as they are handed in. p_lines: columns of visit_line by their names, in their order; a line is paid on the day of
-- the visit unless it says another.
create or replace function visit_lines(v visit, p_lines jsonb) returns visit_line[]
language plpgsql stable as $$
declare
  d visit_line;
begin
  d.paid_on := v.visited_on;
  return array(select l from jsonb_populate_recordset(d, p_lines) l);
end $$;

-- The lines that stand, as they were handed in.
create or replace function visit_lines(p_visit uuid) returns visit_line[]
language plpgsql stable as $$
begin
  return array(
    select row(d.id, d.position, d.kind, d.method, d.amount, d.goods_item_id, d.quantity, d.paid_on, d.split_sources, d.split_amounts)::visit_line
    from disbursement d where d.visit_id = p_visit order by d.position);
end $$;

-- Writes lines in the state that their visit's gives them.
create or replace function disbursement_write(v visit, p_lines visit_line[]) returns void
language plpgsql as $$
begin
  insert into disbursement (id, path, visit_id, household_id, campaign_id, position, kind, method, amount, goods_item_id, quantity, paid_on,
    status, created_by, updated_at, version, split_sources, split_amounts)
  select l.id, v.path, v.id, v.household_id, v.campaign_id, l.position, l.kind, l.method, l.amount, l.goods_item_id, l.quantity, l.paid_on,
    case v.status when 'submitted' then 'reserved' else 'draft' end, v.created_by, v.updated_at, case v.status when 'submitted' then 2 else 1 end,
    l.split_sources, l.split_amounts
  from unnest(p_lines) l;
end $$;

-- Splits that name no source of the household's county or above it; p_valid: also sources that do not pay on the line's day.
create or replace function disbursement_wrong_sources(v visit, p_lines visit_line[], p_valid boolean default false) returns jsonb
language plpgsql stable as $$
begin
  return to_jsonb(array(
  select case when f.id is null or not is_at_or_below(v.path, f.path) then
      violation(format('disbursements.%s.splits.%s.fundingSourceId', l.position - 1, s.n - 1), 'source')
    else
      violation(format('disbursements.%s.splits', l.position - 1), 'sourceNotValid',
        jsonb_build_object('source', f.name, 'first', f.valid_from, 'last', f.valid_to))
    end
  from unnest(p_lines) l cross join lateral unnest(l.split_sources) with ordinality s (source_id, n)
  left join funding_source f on f.id = s.source_id
  where f.id is null or not is_at_or_below(v.path, f.path) or (p_valid and l.paid_on not between f.valid_from and f.valid_to)));
end $$;

-- Sources and goods that there are not, or not for the household's region.
create or replace function disbursement_wrong_names(v visit, p_lines visit_line[]) returns jsonb
language plpgsql stable as $$
begin
  return disbursement_wrong_sources(v, p_lines) || to_jsonb(array(
    select violation(format('disbursements.%s.goodsItemId', l.position - 1), 'goodsItem')
    from unnest(p_lines) l left join goods_item g on g.id = l.goods_item_id and is_at_or_below(v.path, g.path)
    where l.goods_item_id is not null and g.id is null));
end $$;
