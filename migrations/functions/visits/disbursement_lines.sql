-- The lines of a visit as they are to stand, in the state that the visit's gives them. p_lines: columns of disbursement by their names, in
-- their order; a line is paid on the day of the visit unless it says another.
create or replace function disbursement_lines(v visit, p_lines jsonb) returns disbursement[]
language plpgsql stable as $$
declare
  d disbursement;
begin
  d.path := v.path;
  d.visit_id := v.id;
  d.household_id := v.household_id;
  d.campaign_id := v.campaign_id;
  d.paid_on := v.visited_on;
  d.status := case v.status when 'submitted' then 'reserved' else 'draft' end;
  d.created_by := v.created_by;
  d.updated_at := v.updated_at;
  d.version := case v.status when 'submitted' then 2 else 1 end;
  return array(select l from jsonb_populate_recordset(d, p_lines) l);
end $$;

-- Splits that name no source of the household's county or above it; p_valid: also sources that do not pay on the line's day.
create or replace function disbursement_wrong_sources(v visit, p_lines disbursement[], p_valid boolean default false) returns jsonb
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
create or replace function disbursement_wrong_names(v visit, p_lines disbursement[]) returns jsonb
language plpgsql stable as $$
begin
  return disbursement_wrong_sources(v, p_lines) || to_jsonb(array(
    select violation(format('disbursements.%s.goodsItemId', l.position - 1), 'goodsItem')
    from unnest(p_lines) l left join goods_item g on g.id = l.goods_item_id and is_at_or_below(v.path, g.path)
    where l.goods_item_id is not null and g.id is null));
end $$;
