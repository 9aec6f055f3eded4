-- Takes a draft as submitted: what must be true of it is checked and its money reserved (decisions.md 8). Draft holds nothing.
create or replace function visit_admit(v visit, p_at timestamptz, p_today date) returns visit_told
language plpgsql as $$
declare
  v_lines disbursement[] := array(select d from disbursement d where d.visit_id = v.id order by d.position);
  v_told visit_told;
begin
  perform campaign_hold(v.campaign_id);
  v.status := 'submitted';
  perform visit_check(v, v_lines, p_today);
  update visit set status = 'submitted', submitted_by = acting(), submitted_at = p_at, return_reason = null, updated_at = p_at,
    version = version + 1 where id = v.id returning * into v;
  update disbursement set status = 'reserved', updated_at = p_at, version = version + 1 where visit_id = v.id;
  v_told := visit_left(v);
  perform disbursement_reserve(v, v_lines);
  return v_told;
end $$;

-- Refuses a visit that may not stand in its state; a draft has only to name what is there.
create or replace function visit_check(v visit, p_lines disbursement[], p_today date) returns void
language plpgsql stable as $$
begin
  if v.status = 'draft' then
    perform refuse_fields(visit_wrong_campaign(v) || disbursement_wrong_names(v, p_lines));
  else
    perform refuse_fields(visit_wrong(v, p_today) || visit_wrong_lines(v, p_lines, p_today));
  end if;
end $$;

-- A campaign that there is not, or not for the household's region.
create or replace function visit_wrong_campaign(v visit) returns jsonb language plpgsql stable as $$
begin
  if v.campaign_id is null or exists (select from campaign c where c.id = v.campaign_id and campaign_concerns(c, v.path)) then
    return '[]';
  end if;
  return jsonb_build_array(violation('campaignId', 'campaign'));
end $$;

-- What is wrong with household, campaign and day (product.md 6: before approval, after closing, not on the approved roster).
create or replace function visit_wrong(v visit, p_today date) returns jsonb
language plpgsql stable as $$
declare
  v_wrong jsonb := '[]';
  v_found record;
begin
  select c.id, c.status, c.first_on, c.last_on, c.last_on + c.late_days as entry_ends_on, c.roster_required, h.status as household_status
  into v_found from household h left join campaign c on c.id = v.campaign_id and campaign_concerns(c, v.path) where h.id = v.household_id;
  if v_found.household_status <> 'active' then
    v_wrong := v_wrong || violation('householdId', 'householdNotActive');
  end if;
  if v.visited_on > p_today then
    v_wrong := v_wrong || violation('visitedOn', 'future');
  end if;
  if v.campaign_id is null then
    return v_wrong;
  end if;
  if v_found.id is null then
    return v_wrong || violation('campaignId', 'campaign');
  end if;
  if not campaign_is_open(v_found.status) then
    return v_wrong || violation('campaignId', 'campaignNotOpen');
  end if;
  if v.visited_on not between v_found.first_on and v_found.last_on then
    v_wrong := v_wrong || violation('visitedOn', 'outsideCampaign', jsonb_build_object('first', v_found.first_on, 'last', v_found.last_on));
  end if;
  if p_today > v_found.entry_ends_on then
    v_wrong := v_wrong || violation('campaignId', 'entryEnded', jsonb_build_object('day', v_found.entry_ends_on));
  end if;
  if v_found.roster_required and not exists (
    select from roster_entry e where e.campaign_id = v_found.id and e.household_id = v.household_id) then
    v_wrong := v_wrong || violation('householdId', 'notOnRoster');
  end if;
  return v_wrong;
end $$;

-- What is wrong with the lines: splits that do not add up, a day before the visit's, a source outside its validity or beyond the household's county, goods that are not
-- worth what is said (product.md 6).
create or replace function visit_wrong_lines(v visit, p_lines disbursement[], p_today date) returns jsonb language plpgsql stable as $$
declare
  v_wrong jsonb := disbursement_wrong_sources(v, p_lines, true);
  l disbursement;
begin
  foreach l in array p_lines loop
    if split_sum(l.split_sources, l.split_amounts) is distinct from l.amount then
      v_wrong := v_wrong || violation(format('disbursements.%s.splits', l.position - 1), 'splitSum', jsonb_build_object('sum',
        yuan_text((select coalesce(sum(part), 0) from unnest(l.split_amounts) part)::bigint), 'amount', yuan_text(l.amount)));
    end if;
    -- a line without a day of its own has the visit's, which is told at the visit
    if l.paid_on > p_today and l.paid_on <> v.visited_on then
      v_wrong := v_wrong || violation(format('disbursements.%s.paidOn', l.position - 1), 'future');
    elsif l.paid_on < v.visited_on then
      v_wrong := v_wrong || violation(format('disbursements.%s.paidOn', l.position - 1), 'beforeVisit', jsonb_build_object('day', v.visited_on));
    end if;
    if l.goods_item_id is not null then
      v_wrong := v_wrong || visit_wrong_goods(v, l);
    end if;
  end loop;
  return v_wrong;
end $$;

create or replace function visit_wrong_goods(v visit, l disbursement) returns jsonb language plpgsql stable as $$
declare
  g goods_item;
  v_field text := format('disbursements.%s.goodsItemId', l.position - 1);
begin
  select * into g from goods_item where id = l.goods_item_id;
  if g.id is null or g.retired or not is_at_or_below(v.path, g.path) then
    return jsonb_build_array(violation(v_field, 'goodsItem'));
  end if;
  if l.amount is distinct from l.quantity * g.unit_value then
    return jsonb_build_array(violation(v_field, 'goodsValue', jsonb_build_object('value', yuan_text(l.quantity * g.unit_value))));
  end if;
  return '[]';
end $$;
