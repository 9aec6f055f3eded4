-- A visit's way (decisions.md 8–11, Flows). The outcome is null when done, 'stale' for another version; repeating what the same person just
-- did is done. The visit is told before rows are locked on which others wait.

-- A verb that has nothing to do: it was done by the same person just now, or the visit has another version (verb.sql).
create or replace function visit_stands(v visit, p_stands text) returns visit_told language plpgsql stable as $$
begin
  return case p_stands when 'stale' then visit_whole(v, 'stale') else visit_left(v) end;
end $$;

create or replace function visit_submit(p_id uuid, p_version int, p_at timestamptz, p_today date) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_stands text := verb_stands(v.status, v.version, v.submitted_by, p_version, '{draft}', 'submitted');
begin
  if v_stands is not null then
    return visit_stands(v, v_stands);
  end if;
  if v.created_by <> acting() then
    perform refuse('notOwn');
  end if;
  return visit_admit(v, p_at, p_today);
end $$;

-- Posts what was handed over and counts the household as reached; by someone who neither made nor submitted it (decisions.md 9).
create or replace function visit_confirm(p_id uuid, p_version int, p_at timestamptz) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_stands text := verb_stands(v.status, v.version, v.confirmed_by, p_version, '{submitted}', 'confirmed');
  v_lines disbursement[];
  v_told visit_told;
begin
  if v_stands is not null then
    return visit_stands(v, v_stands);
  end if;
  perform refuse_maker(v.created_by, v.submitted_by);
  perform campaign_must_be_open(v.campaign_id);
  update visit set status = 'confirmed', confirmed_by = acting(), confirmed_at = p_at, updated_at = p_at, version = version + 1
  where id = p_id returning * into v;
  with posted as (
    update disbursement d set status = 'posted', posted_at = p_at, updated_at = p_at, version = version + 1
    where d.visit_id = p_id and d.method in ('cash_signed', 'in_kind') returning d
  )
  select array_agg(d) into v_lines from posted;
  v_told := visit_left(v);
  if v.campaign_id is not null then
    perform roster_open(v, case when v.result in ('met_self', 'met_family') then v.visited_on end, p_at);
    perform campaign_tally_add(v, 1);
  end if;
  perform disbursement_book(v_lines, p_at);
  return v_told;
end $$;

-- Back to its maker with a reason; gives back what it reserved. No total changes (decisions.md 11).
create or replace function visit_return(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_stands text := verb_stands(v.status, v.version, v.returned_by, p_version, '{submitted}', 'returned');
begin
  if v_stands is not null then
    return visit_stands(v, v_stands);
  end if;
  perform refuse_maker(v.created_by, v.submitted_by);
  update visit set status = 'returned', returned_by = acting(), return_reason = p_reason, updated_at = p_at, version = version + 1
  where id = p_id returning * into v;
  perform disbursement_release(p_id, p_at);
  return visit_left(v);
end $$;

-- Takes a confirmed visit out of the count, once all its money is reversed (decisions.md 10); bank lines not yet paid are released.
create or replace function visit_void(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns visit_told
language plpgsql security definer set search_path from current as $$
declare
  v visit := visit_take(p_id);
  v_stands text := verb_stands(v.status, v.version, v.voided_by, p_version, '{confirmed}', 'voided');
  e roster_entry;
begin
  if v_stands is not null then
    return visit_stands(v, v_stands);
  end if;
  perform refuse_maker(v.created_by, v.submitted_by);
  if exists (select from disbursement d where d.visit_id = p_id and d.status in ('posted', 'signed')) then
    perform refuse('moneyStands');
  end if;
  perform campaign_must_be_open(v.campaign_id);
  update visit set status = 'voided', voided_by = acting(), void_reason = p_reason, updated_at = p_at, version = version + 1
  where id = p_id returning * into v;
  if v.campaign_id is not null then
    e := roster_open(v, null, p_at);
    perform roster_reckon(e, (
      select min(o.visited_on) from visit o
      where o.campaign_id = v.campaign_id and o.household_id = v.household_id and o.status = 'confirmed'
        and o.result in ('met_self', 'met_family')), p_at);
    perform campaign_tally_add(v, -1);
  end if;
  perform disbursement_release(p_id, p_at);
  return visit_left(v);
end $$;
