-- A new visit in one round trip (performance.md): replay check, rows, and when p_submit the checks and reservations. The outcome is 'new' or
-- 'replay'. p_visit: columns of the visit, of its needs and lines under `visit`, `needs`, `lines`, by their names; places and states are
-- filled in here.
create or replace function visit_log(p_visit jsonb, p_hash bytea, p_submit boolean, p_at timestamptz, p_today date) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := jsonb_populate_record(null::visit, p_visit -> 'visit');
  v_lines disbursement[];
  v_hash bytea;
  v_told visit_told;
begin
  select h.path into v.path from household h where h.id = v.household_id and in_area(h.path);
  if not found then
    perform refuse_fields(jsonb_build_array(violation('householdId', 'household')));
  end if;
  v.status := 'draft';
  v.created_by := acting();
  v.created_at := p_at;
  v.created_hash := p_hash;
  v.updated_at := p_at;
  v.version := 1;
  -- a visit submitted at once stands where a draft stands after submitting
  if p_submit then
    v.status := 'submitted';
    v.submitted_by := acting();
    v.submitted_at := p_at;
    v.version := 2;
  end if;
  insert into visit values (v.*) on conflict (id) do nothing;
  -- the same request sent twice at once waited above for the first
  if not found then
    select o.path, o.created_hash into v.path, v_hash from visit o where o.id = v.id;
    if v_hash <> p_hash or not in_area(v.path) then
      perform refuse('replayDiffers');
    end if;
    return row('replay'::text, visit_left(v.id));
  end if;
  v_lines := disbursement_lines(v, p_visit -> 'lines');
  perform visit_check(v, v_lines, p_today);
  perform visit_needs_write(v, p_visit -> 'needs');
  insert into disbursement select l.* from unnest(v_lines) l;
  -- told before accounts are locked, on which others wait
  v_told := row('new'::text, visit_left(v.id));
  if p_submit then
    perform disbursement_reserve(v, v_lines);
  end if;
  return v_told;
end $$;

-- Another content for a draft or a returned visit, by its maker; what is absent stays. The outcome is null or 'stale'.
create or replace function visit_edit(p_id uuid, p_version int, p_visit jsonb, p_at timestamptz) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_lines disbursement[];
begin
  if v.version <> p_version then
    return row('stale'::text, visit_left(p_id));
  end if;
  if v.status not in ('draft', 'returned') then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if v.created_by <> acting() then
    perform refuse('notOwn');
  end if;
  v := jsonb_populate_record(v, p_visit -> 'visit');
  perform refuse_fields(visit_wrong_campaign(v));
  update visit set campaign_id = v.campaign_id, occasion = v.occasion, visited_on = v.visited_on, visitors = v.visitors,
    companions = v.companions, result = v.result, situation = v.situation, situation_words = v.situation_words,
    policy_told = v.policy_told, status = 'draft', updated_at = p_at, version = version + 1
  where id = p_id returning * into v;
  if p_visit ? 'needs' then
    delete from need where visit_id = p_id;
    perform visit_needs_write(v, p_visit -> 'needs');
  end if;
  if p_visit ? 'lines' then
    v_lines := disbursement_lines(v, p_visit -> 'lines');
    perform refuse_fields(disbursement_wrong_sources(v, v_lines));
    delete from disbursement where visit_id = p_id;
    insert into disbursement select l.* from unnest(v_lines) l;
  else
    update disbursement d set status = 'draft', campaign_id = v.campaign_id, updated_at = p_at, version = version + 1
    where d.visit_id = p_id and (d.status, d.campaign_id) is distinct from ('draft', v.campaign_id);
  end if;
  return row(null::text, visit_left(p_id));
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
