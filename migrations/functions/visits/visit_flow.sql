-- A visit's way (decisions.md 8–11, Flows). Null = done; 'stale' = another version; repeating what the same person just did is done.

create or replace function visit_submit(p_id uuid, p_version int, p_at timestamptz, p_today date) returns text
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
begin
  if v.status = 'submitted' and v.version = p_version + 1 and v.submitted_by = acting() then
    return null;
  end if;
  if v.version <> p_version then
    return 'stale';
  end if;
  if v.status <> 'draft' then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if v.created_by <> acting() then
    perform refuse('notOwn');
  end if;
  perform visit_admit(v, p_at, p_today);
  return null;
end $$;

-- Posts what was handed over and counts the household as reached; by someone who neither made nor submitted it (decisions.md 9).
create or replace function visit_confirm(p_id uuid, p_version int, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  e roster_entry;
begin
  if v.status = 'confirmed' and v.version = p_version + 1 and v.confirmed_by = acting() then
    return null;
  end if;
  if v.version <> p_version then
    return 'stale';
  end if;
  if v.status <> 'submitted' then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if acting() in (v.created_by, v.submitted_by) then
    perform refuse('makerIsChecker');
  end if;
  perform campaign_must_be_open(v.campaign_id);
  update visit set status = 'confirmed', confirmed_by = acting(), confirmed_at = p_at, updated_at = p_at, version = version + 1
  where id = p_id;
  if v.campaign_id is not null then
    e := roster_open(v.campaign_id, v.household_id, case when v.result in ('met_self', 'met_family') then v.visited_on end, p_at);
    perform campaign_tally_add(v.campaign_id, e.path, v.id, 1);
  end if;
  perform disbursement_post(array(select d.id from disbursement d where d.visit_id = p_id and d.method in ('cash_signed', 'in_kind')),
    coalesce(e.path, v.path), p_at);
  return null;
end $$;

-- Back to its maker with a reason; gives back what it reserved. No total changes (decisions.md 11).
create or replace function visit_return(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
begin
  if v.status = 'returned' and v.version = p_version + 1 and v.returned_by = acting() then
    return null;
  end if;
  if v.version <> p_version then
    return 'stale';
  end if;
  if v.status <> 'submitted' then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if acting() in (v.created_by, v.submitted_by) then
    perform refuse('makerIsChecker');
  end if;
  update visit set status = 'returned', returned_by = acting(), return_reason = p_reason, updated_at = p_at, version = version + 1
  where id = p_id;
  perform disbursement_release(p_id, p_at);
  return null;
end $$;

-- Takes a confirmed visit out of the count, once all its money is reversed (decisions.md 10); bank lines not yet paid are released.
create or replace function visit_void(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  e roster_entry;
begin
  if v.status = 'voided' and v.version = p_version + 1 and v.voided_by = acting() then
    return null;
  end if;
  if v.version <> p_version then
    return 'stale';
  end if;
  if v.status <> 'confirmed' then
    perform refuse('wrongState', jsonb_build_object('state', v.status));
  end if;
  if acting() in (v.created_by, v.submitted_by) then
    perform refuse('makerIsChecker');
  end if;
  if exists (select from disbursement d where d.visit_id = p_id and d.status in ('posted', 'signed')) then
    perform refuse('moneyStands');
  end if;
  perform campaign_must_be_open(v.campaign_id);
  update visit set status = 'voided', voided_by = acting(), void_reason = p_reason, updated_at = p_at, version = version + 1
  where id = p_id;
  if v.campaign_id is not null then
    e := roster_open(v.campaign_id, v.household_id, null, p_at);
    perform roster_reckon(e, (
      select min(o.visited_on) from visit o
      where o.campaign_id = v.campaign_id and o.household_id = v.household_id and o.status = 'confirmed'
        and o.result in ('met_self', 'met_family')), p_at);
    perform campaign_tally_add(v.campaign_id, e.path, v.id, -1);
  end if;
  perform disbursement_release(p_id, p_at);
  return null;
end $$;
