-- Takes a draft as submitted: what must be true of it is checked and its money reserved (decisions.md 8). Draft holds nothing.
create or replace function visit_admit(v visit, p_at timestamptz, p_today date) returns void
language plpgsql security definer set search_path from current as $$
begin
  perform refuse_fields(visit_wrong(v, p_today) || visit_wrong_lines(v, p_today));
  update visit set status = 'submitted', submitted_by = acting(), submitted_at = p_at, return_reason = null, updated_at = p_at,
    version = version + 1 where id = v.id;
  perform disbursement_reserve(v, p_at);
end $$;

-- What is wrong with household, campaign and day (product.md 6: before approval, after closing, not on the approved roster).
create or replace function visit_wrong(v visit, p_today date) returns jsonb
language plpgsql stable security definer set search_path from current as $$
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
create or replace function visit_wrong_lines(v visit, p_today date) returns jsonb
language sql stable security definer set search_path from current as $$
  select coalesce(jsonb_agg(wrong), '[]') from (
    select violation(format('disbursements.%s.splits', d.position - 1), 'splitSum',
      jsonb_build_object('sum', yuan_text(coalesce(sum(s.amount), 0)::bigint), 'amount', yuan_text(d.amount))) as wrong
    from disbursement d left join funding_split s on s.disbursement_id = d.id
    where d.visit_id = v.id group by d.id having coalesce(sum(s.amount), 0) <> d.amount
    union all
    select violation(format('disbursements.%s.paidOn', d.position - 1), 'future') from disbursement d
    where d.visit_id = v.id and d.paid_on > p_today
    union all
    select violation(format('disbursements.%s.splits', d.position - 1), 'sourceNotValid',
      jsonb_build_object('source', f.name, 'first', f.valid_from, 'last', f.valid_to))
    from disbursement d join funding_split s on s.disbursement_id = d.id join funding_source f on f.id = s.source_id
    where d.visit_id = v.id and is_at_or_below(v.path, f.path) and d.paid_on not between f.valid_from and f.valid_to
    union all
    select violation(format('disbursements.%s.splits.%s.fundingSourceId', d.position - 1, s.position - 1), 'source')
    from disbursement d join funding_split s on s.disbursement_id = d.id join funding_source f on f.id = s.source_id
    where d.visit_id = v.id and not is_at_or_below(v.path, f.path)
    union all
    select violation(format('disbursements.%s.goodsItemId', d.position - 1), 'goodsValue',
      jsonb_build_object('value', yuan_text(d.quantity * g.unit_value)))
    from disbursement d join goods_item g on g.id = d.goods_item_id and is_at_or_below(v.path, g.path)
    where d.visit_id = v.id and (d.quantity is null or d.amount <> d.quantity * g.unit_value)
    union all
    select violation(format('disbursements.%s.goodsItemId', d.position - 1), 'goodsItem')
    from disbursement d join goods_item g on g.id = d.goods_item_id
    where d.visit_id = v.id and not is_at_or_below(v.path, g.path)
  ) w
$$;
