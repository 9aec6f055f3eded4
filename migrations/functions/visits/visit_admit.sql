-- Takes a draft as submitted: what must be true of it is checked and its money reserved (decisions.md 8). Draft holds nothing.
create or replace function visit_admit(v visit, p_at timestamptz, p_today date) returns visit_told
language plpgsql as $$
declare
  v_ground record;
  v_lines visit_line[] := visit_lines(v.id);
  v_told visit_told;
begin
  perform campaign_hold(v.campaign_id);
  select h.status, c as campaign into v_ground
  from household h left join campaign c on c.id = v.campaign_id and campaign_concerns(c, v.path) where h.id = v.household_id;
  perform refuse_fields(visit_wrong(v, v_lines, v_ground.status, v_ground.campaign, p_today));
  update visit set status = 'submitted', submitted_by = acting(), submitted_at = p_at, return_reason = null, updated_at = p_at,
    version = version + 1 where id = v.id returning * into v;
  update disbursement set status = 'reserved', updated_at = p_at, version = version + 1 where visit_id = v.id;
  v_told := visit_left(v);
  perform disbursement_reserve(v, v_lines);
  return v_told;
end $$;

-- A campaign that there is not, or not for the household's region.
create or replace function visit_wrong_campaign(v visit) returns jsonb language plpgsql stable as $$
begin
  if v.campaign_id is null or exists (select from campaign c where c.id = v.campaign_id and campaign_concerns(c, v.path)) then
    return '[]';
  end if;
  return jsonb_build_array(violation('campaignId', 'campaign'));
end $$;

-- What is wrong with a visit that is handed in; p_status is its household's, c its campaign if that concerns the household's region. What
-- its sources lack shows when they reserve, and is told here where the form has to be mended anyway.
create or replace function visit_wrong(v visit, p_lines visit_line[], p_status text, c campaign, p_today date) returns jsonb
language plpgsql stable as $$
declare
  v_wrong jsonb := visit_wrong_ground(v, p_status, c, p_today) || visit_wrong_lines(v, p_lines, p_today);
begin
  return case v_wrong when '[]' then v_wrong else v_wrong || disbursement_wrong_sources(v, p_lines, true) end;
end $$;

-- What is wrong with household, campaign and day (product.md 6: before approval, after closing, not on the approved roster).
create or replace function visit_wrong_ground(v visit, p_status text, c campaign, p_today date) returns jsonb
language plpgsql stable as $$
declare
  v_wrong jsonb := '[]';
begin
  if p_status <> 'active' then
    v_wrong := v_wrong || violation('householdId', 'householdNotActive');
  end if;
  if v.visited_on > p_today then
    v_wrong := v_wrong || violation('visitedOn', 'future');
  end if;
  if v.campaign_id is null then
    return v_wrong;
  end if;
  if c.id is null then
    return v_wrong || violation('campaignId', 'campaign');
  end if;
  if not campaign_is_open(c.status) then
    return v_wrong || violation('campaignId', 'campaignNotOpen');
  end if;
  if v.visited_on not between c.first_on and c.last_on then
    v_wrong := v_wrong || violation('visitedOn', 'outsideCampaign', jsonb_build_object('first', c.first_on, 'last', c.last_on));
  end if;
  if p_today > c.last_on + c.late_days then
    v_wrong := v_wrong || violation('campaignId', 'entryEnded', jsonb_build_object('day', c.last_on + c.late_days));
  end if;
  -- asked by itself: a condition that reads a table is a statement, though nothing is to be read
  if c.roster_required then
    if not exists (select from roster_entry e where e.campaign_id = c.id and e.household_id = v.household_id) then
      v_wrong := v_wrong || violation('householdId', 'notOnRoster');
    end if;
  end if;
  return v_wrong;
end $$;

-- What is wrong with the lines by themselves: splits that do not add up, a day before the visit's, goods that are not worth what is said
-- (product.md 6).
create or replace function visit_wrong_lines(v visit, p_lines visit_line[], p_today date) returns jsonb language plpgsql stable as $$
declare
  v_wrong jsonb := '[]';
  l visit_line;
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

create or replace function visit_wrong_goods(v visit, l visit_line) returns jsonb language plpgsql stable as $$
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
