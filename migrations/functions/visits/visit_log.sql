-- A new visit in one round trip (performance.md): replay check, rows, and when p_submit the checks and reservations. Gives 'new' or 'replay'.
-- p_visit: the contract's VisitCreateInput with ids for needs, lines and splits; methods and occasion filled in.
create or replace function visit_log(p_visit jsonb, p_hash bytea, p_submit boolean, p_at timestamptz, p_today date) returns text
language plpgsql security definer set search_path from current as $$
declare
  v visit;
  v_id uuid := p_visit ->> 'id';
  v_path text;
begin
  select h.path into v_path from household h where h.id = (p_visit ->> 'householdId')::uuid and in_area(h.path);
  if not found then
    perform refuse_fields(jsonb_build_array(violation('householdId', 'household')));
  end if;
  -- a visit submitted at once stands where a draft stands after submitting
  insert into visit (id, path, household_id, campaign_id, occasion, visited_on, visitors, companions, result, situation, situation_words,
    policy_told, status, created_by, created_at, created_hash, submitted_by, submitted_at, updated_at, version)
  values (v_id, v_path, (p_visit ->> 'householdId')::uuid, (p_visit ->> 'campaignId')::uuid, p_visit ->> 'occasion',
    (p_visit ->> 'visitedOn')::date, p_visit -> 'visitors', p_visit -> 'companions', p_visit ->> 'result', p_visit ->> 'situation',
    p_visit ->> 'situationWords', (p_visit ->> 'policyTold')::boolean, case when p_submit then 'submitted' else 'draft' end, acting(), p_at,
    p_hash, case when p_submit then acting() end, case when p_submit then p_at end, p_at, case when p_submit then 2 else 1 end)
  on conflict (id) do nothing returning * into v;
  -- the same request sent twice at once waited above for the first
  if not found then
    select * into v from visit where id = v_id;
    if v.created_hash <> p_hash or not in_area(v.path) then
      perform refuse('replayDiffers');
    end if;
    return 'replay';
  end if;
  if p_submit then
    perform visit_check(v, p_visit -> 'disbursements', p_today);
  end if;
  perform visit_parts_write(v, p_visit -> 'needs', p_visit -> 'disbursements', p_at);
  if p_submit then
    perform disbursement_reserve(v);
  end if;
  return 'new';
end $$;

-- Another content for a draft or a returned visit, by its maker; what is absent stays. Gives null, or 'stale'.
create or replace function visit_edit(p_id uuid, p_version int, p_visit jsonb, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_new visit := jsonb_populate_record(v, p_visit -> 'columns');
begin
  if v.version <> p_version then
    return 'stale';
  end if;
  if v.status not in ('draft', 'returned') then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if v.created_by <> acting() then
    perform refuse('notOwn');
  end if;
  update visit set campaign_id = v_new.campaign_id, occasion = v_new.occasion, visited_on = v_new.visited_on, visitors = v_new.visitors,
    companions = v_new.companions, result = v_new.result, situation = v_new.situation, situation_words = v_new.situation_words,
    policy_told = v_new.policy_told, status = 'draft', updated_at = p_at, version = version + 1
  where id = p_id returning * into v;
  if p_visit ? 'needs' then
    delete from need where visit_id = p_id;
    perform visit_parts_write(v, p_visit -> 'needs', '[]', p_at);
  end if;
  if p_visit ? 'disbursements' then
    delete from disbursement where visit_id = p_id;
    perform visit_parts_write(v, '[]', p_visit -> 'disbursements', p_at);
  else
    update disbursement d set status = 'draft', campaign_id = v.campaign_id, updated_at = p_at, version = version + 1
    where d.visit_id = p_id and (d.status, d.campaign_id) is distinct from ('draft', v.campaign_id);
  end if;
  return null;
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
