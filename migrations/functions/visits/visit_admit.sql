-- Takes a draft as submitted: what must be true of it is checked and its money reserved (decisions.md 8). Draft holds nothing.
create or replace function visit_admit(v visit, p_at timestamptz, p_today date) returns void
language plpgsql as $$
begin
  perform visit_check(v, (
    select coalesce(jsonb_agg(jsonb_build_object('amount', d.amount, 'paidOn', d.paid_on, 'goodsItemId', d.goods_item_id,
      'quantity', d.quantity, 'splits', (
        select jsonb_agg(jsonb_build_object('fundingSourceId', s.source_id, 'amount', s.amount) order by s.position)
        from funding_split s where s.disbursement_id = d.id)) order by d.position), '[]')
    from disbursement d where d.visit_id = v.id), p_today);
  update visit set status = 'submitted', submitted_by = acting(), submitted_at = p_at, return_reason = null, updated_at = p_at,
    version = version + 1 where id = v.id;
  update disbursement set status = 'reserved', updated_at = p_at, version = version + 1 where visit_id = v.id;
  perform disbursement_reserve(v);
end $$;

-- Refuses a visit that may not be submitted, with all that is wrong. p_lines as in visit_parts_write.
create or replace function visit_check(v visit, p_lines jsonb, p_today date) returns void
language plpgsql stable as $$
begin
  perform refuse_fields(visit_wrong(v, p_today) || visit_wrong_lines(v, p_lines, p_today));
end $$;

-- What is wrong with household, campaign and day (product.md 6: before approval, after closing, not on the approved roster).
create or replace function visit_wrong(v visit, p_today date) returns jsonb
language plpgsql stable as $$
declare
  v_wrong jsonb := '[]';
  c campaign;
begin
  if not exists (select from household h where h.id = v.household_id and h.status = 'active') then
    v_wrong := v_wrong || violation('householdId', 'householdNotActive');
  end if;
  if v.visited_on > p_today then
    v_wrong := v_wrong || violation('visitedOn', 'future');
  end if;
  if v.campaign_id is null then
    return v_wrong;
  end if;
  select * into c from campaign where id = v.campaign_id and is_at_or_below(v.path, path);
  if c.status is null or c.status not in ('running', 'late_entry') then
    return v_wrong || violation('campaignId', 'campaignNotOpen');
  end if;
  if v.visited_on not between c.first_on and c.last_on then
    v_wrong := v_wrong || violation('visitedOn', 'outsideCampaign', jsonb_build_object('first', c.first_on, 'last', c.last_on));
  end if;
  if p_today > c.last_on + c.late_days then
    v_wrong := v_wrong || violation('campaignId', 'entryEnded', jsonb_build_object('day', c.last_on + c.late_days));
  end if;
  if c.roster_required and not exists (
    select from roster_entry e where e.campaign_id = c.id and e.household_id = v.household_id) then
    v_wrong := v_wrong || violation('householdId', 'notOnRoster');
  end if;
  return v_wrong;
end $$;

-- What is wrong with the lines: splits that do not add up, a source outside its validity or beyond the household's county (product.md 6).
create or replace function visit_wrong_lines(v visit, p_lines jsonb, p_today date) returns jsonb language plpgsql stable as $$
begin
  return (
  with line as (
    select position - 1 as i, (l ->> 'amount')::bigint as amount, coalesce((l ->> 'paidOn')::date, v.visited_on) as paid_on,
      (l ->> 'goodsItemId')::uuid as goods_item_id, (l ->> 'quantity')::int as quantity, coalesce(nullif(l -> 'splits', 'null'), '[]') as splits
    from jsonb_array_elements(p_lines) with ordinality as t (l, position)
  )
  select coalesce(jsonb_agg(w.wrong), '[]')
  from line l cross join lateral (
    select coalesce(sum(x.amount), 0)::bigint as sum,
      array_agg(case when not is_at_or_below(v.path, x.path) then
        violation(format('disbursements.%s.splits.%s.fundingSourceId', l.i, x.n), 'source')
      else
        violation(format('disbursements.%s.splits', l.i), 'sourceNotValid',
          jsonb_build_object('source', x.name, 'first', x.valid_from, 'last', x.valid_to))
      end) filter (where not is_at_or_below(v.path, x.path) or l.paid_on not between x.valid_from and x.valid_to) as wrong
    from (
      select position - 1 as n, (s ->> 'amount')::bigint as amount, f.name, f.path, f.valid_from, f.valid_to
      from jsonb_array_elements(l.splits) with ordinality as t (s, position)
      left join funding_source f on f.id = (s ->> 'fundingSourceId')::uuid) x
  ) s left join goods_item g on g.id = l.goods_item_id
  cross join lateral unnest(s.wrong || array[
    case when s.sum <> l.amount then violation(format('disbursements.%s.splits', l.i), 'splitSum',
      jsonb_build_object('sum', yuan_text(s.sum), 'amount', yuan_text(l.amount))) end,
    case when l.paid_on > p_today then violation(format('disbursements.%s.paidOn', l.i), 'future') end,
    case when g.retired or not is_at_or_below(v.path, g.path) then violation(format('disbursements.%s.goodsItemId', l.i), 'goodsItem')
      when g.id is not null and (l.quantity is null or l.amount <> l.quantity * g.unit_value) then
        violation(format('disbursements.%s.goodsItemId', l.i), 'goodsValue', jsonb_build_object('value', yuan_text(l.quantity * g.unit_value))) end]) w (wrong)
  where w.wrong is not null);
end $$;
