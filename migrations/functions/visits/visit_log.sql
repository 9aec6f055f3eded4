-- A new visit in one round trip (performance.md): rows, replay check, and when p_submit the checks and reservations. The outcome is 'new', of
-- which the caller knows all, or 'replay' with the visit as it stands now. p_lines: columns of visit_line by their names.
create or replace function visit_log(p_id uuid, p_household uuid, p_campaign uuid, p_occasion text, p_visited_on date, p_visitors jsonb,
  p_companions jsonb, p_result text, p_situation text, p_situation_words text, p_policy_told boolean, p_needs jsonb, p_lines jsonb,
  p_hash bytea, p_submit boolean, p_at timestamptz, p_today date) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit;
  v_ground record;
  v_lines visit_line[];
  v_wrong jsonb;
begin
  if p_submit then
    perform campaign_hold(p_campaign);
  end if;
  select h.path, h.status, c as campaign into v_ground
  from household h left join campaign c on c.id = p_campaign and campaign_concerns(c, h.path)
  where h.id = p_household and in_area(h.path);
  if not found then
    perform refuse_fields(jsonb_build_array(violation('householdId', 'household')));
  end if;
  -- a visit submitted at once stands where a draft stands after submitting
  insert into visit (id, path, household_id, campaign_id, occasion, visited_on, visitors, companions, result, situation, situation_words,
    policy_told, needs, status, created_by, created_at, created_hash, submitted_by, submitted_at, updated_at, version)
  values (p_id, v_ground.path, p_household, p_campaign, p_occasion, p_visited_on, p_visitors, p_companions, p_result, p_situation,
    p_situation_words, p_policy_told, p_needs, case when p_submit then 'submitted' else 'draft' end, acting(), p_at, p_hash,
    case when p_submit then acting() end, case when p_submit then p_at end, p_at, case when p_submit then 2 else 1 end)
  on conflict (id) do nothing returning * into v;
  -- the same request sent twice at once waited above for the first
  if not found then
    return visit_replay(p_id, p_hash);
  end if;
  v_lines := visit_lines(v, p_lines);
  v_wrong := case when p_submit then visit_wrong(v, v_lines, v_ground.status, v_ground.campaign, p_today)
    else visit_wrong_campaign(v) || disbursement_wrong_names(v, v_lines) end;
  if v_wrong <> '[]' then
    perform refuse_fields(v_wrong);
  end if;
  perform disbursement_write(v, v_lines);
  if p_submit then
    perform disbursement_reserve(v, v_lines);
  end if;
  return row('new'::text, v.version, null::json)::visit_told;
end $$;

-- The visit that stands under the id of one sent again, if it was made from the same body.
create or replace function visit_replay(p_id uuid, p_hash bytea) returns visit_told language plpgsql stable as $$
declare
  v visit;
begin
  select * into v from visit o where o.id = p_id;
  if v.created_hash <> p_hash or not in_area(v.path) then
    perform refuse('replayDiffers');
  end if;
  return visit_left(v, 'replay');
end $$;

-- Another content for a draft or a returned visit, by its maker; what is absent stays. The outcome is null or 'stale'.
create or replace function visit_edit(p_id uuid, p_version int, p_visit jsonb, p_at timestamptz) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_day date := v.visited_on;
  v_lines visit_line[];
begin
  if v.version <> p_version then
    return visit_whole(v, 'stale');
  end if;
  if v.status not in ('draft', 'returned') then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if v.created_by <> acting() then
    perform refuse('notOwn');
  end if;
  v := jsonb_populate_record(v, p_visit -> 'visit');
  if p_visit -> 'visit' ->> 'campaign_id' is not null then
    v.occasion := null;
  elsif v.campaign_id is null then
    v.occasion := coalesce(v.occasion, 'daily');
  elsif v.occasion is not null then
    perform refuse_fields(jsonb_build_array(violation('occasion', 'occasion')));
  end if;
  perform refuse_fields(visit_wrong_campaign(v));
  update visit set campaign_id = v.campaign_id, occasion = v.occasion, visited_on = v.visited_on, visitors = v.visitors,
    companions = v.companions, result = v.result, situation = v.situation, situation_words = v.situation_words,
    policy_told = v.policy_told, needs = v.needs, status = 'draft', updated_at = p_at, version = version + 1
  where id = p_id returning * into v;
  if p_visit ? 'lines' then
    v_lines := visit_lines(v, p_visit -> 'lines');
    perform refuse_fields(disbursement_wrong_names(v, v_lines));
    delete from disbursement where visit_id = p_id;
    perform disbursement_write(v, v_lines);
  else
    -- what was paid on the day of the visit goes with it
    update disbursement d set status = 'draft', campaign_id = v.campaign_id,
      paid_on = case d.paid_on when v_day then v.visited_on else d.paid_on end, updated_at = p_at, version = version + 1
    where d.visit_id = p_id and ((d.status, d.campaign_id) is distinct from ('draft', v.campaign_id) or v.visited_on <> v_day);
  end if;
  return visit_whole(v);
end $$;

-- A visit of the area, locked; refused where there is none.
create or replace function visit_take(p_id uuid) returns visit language plpgsql as $$
declare
  v visit;
begin
  select * into v from visit where id = p_id and in_area(path) for update;
  if not found then
    perform refuse('notFound');
  end if;
  return v;
end $$;
