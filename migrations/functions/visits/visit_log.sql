-- A new visit in one round trip (performance.md): replay check, rows, and when p_submit the checks and reservations. The outcome is 'new' or
-- 'replay'. p_visit: columns of the visit and of its lines under `visit` and `lines`, by their names; places and states are filled in here.
create or replace function visit_log(p_visit jsonb, p_hash bytea, p_submit boolean, p_at timestamptz, p_today date) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := jsonb_populate_record(null::visit, p_visit -> 'visit');
  v_lines disbursement[];
  v_told visit_told;
begin
  if p_submit then
    perform campaign_hold(v.campaign_id);
  end if;
  -- a visit submitted at once stands where a draft stands after submitting
  select h.path, acting(), p_at, p_hash, p_at, case when p_submit then 'submitted' else 'draft' end,
    case when p_submit then acting() end, case when p_submit then p_at end, case when p_submit then 2 else 1 end
  into v.path, v.created_by, v.created_at, v.created_hash, v.updated_at, v.status, v.submitted_by, v.submitted_at, v.version
  from household h where h.id = v.household_id and in_area(h.path);
  if not found then
    perform refuse_fields(jsonb_build_array(violation('householdId', 'household')));
  end if;
  insert into visit values (v.*) on conflict (id) do nothing;
  -- the same request sent twice at once waited above for the first
  if not found then
    return visit_replay(v);
  end if;
  v_lines := disbursement_lines(v, p_visit -> 'lines');
  perform visit_check(v, v_lines, p_today);
  insert into disbursement select l.* from unnest(v_lines) l;
  -- told before accounts are locked, on which others wait
  v_told := visit_left(v, 'new');
  if p_submit then
    perform disbursement_reserve(v, v_lines);
  end if;
  return v_told;
end $$;

-- The visit that stands under the id of one sent again, if it was made from the same body.
create or replace function visit_replay(p_sent visit) returns visit_told language plpgsql stable as $$
declare
  v visit;
begin
  select * into v from visit o where o.id = p_sent.id;
  if v.created_hash <> p_sent.created_hash or not in_area(v.path) then
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
  v_lines disbursement[];
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
    v_lines := disbursement_lines(v, p_visit -> 'lines');
    perform refuse_fields(disbursement_wrong_names(v, v_lines));
    delete from disbursement where visit_id = p_id;
    insert into disbursement select l.* from unnest(v_lines) l;
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
