-- A household's entry in a campaign; a confirmed visit makes it where there is none (decisions.md 14). Region, category and name are fixed
-- by it (decisions.md 11): the region is the visit's, wherever the household has moved before it was confirmed. p_met: the day of a visit
-- that met the family, which reaches it, if none did earlier.
create or replace function roster_open(v visit, p_met date, p_at timestamptz) returns roster_entry
language plpgsql as $$
declare
  e roster_entry;
  h record;
begin
  select * into e from roster_entry where campaign_id = v.campaign_id and household_id = v.household_id for update;
  if not found then
    select o.id, o.path, o.status, o.main_category, o.head_name into h from household o where o.id = v.household_id for share;
    insert into roster_entry (id, campaign_id, household_id, path, category, head_name, due_amount, reached_on, created_by, created_at,
      updated_at)
    values (gen_random_uuid(), v.campaign_id, h.id, v.path, h.main_category, h.head_name, campaign_due(v.campaign_id, h.main_category), p_met,
      acting(), p_at, p_at)
    on conflict on constraint roster_entry_once do nothing returning * into e;
    if found then
      perform campaign_reach_move(v.campaign_id, e.path, e.category, null, p_met);
      if (h.path, h.status) <> (v.path, 'active') then
        perform campaign_stray_set(e, o) from household o where o.id = h.id;
      end if;
      return e;
    end if;
    select * into e from roster_entry where campaign_id = v.campaign_id and household_id = v.household_id for update;
  end if;
  perform roster_reckon(e, least(e.reached_on, p_met), p_at);
  return e;
end $$;

-- What the campaign's standards give a household of a category, in fen; null without a standard.
create or replace function campaign_due(p_campaign uuid, p_category text) returns bigint
language plpgsql stable as $$
begin
  return (
  select amount from campaign_standard where campaign_id = p_campaign and (category = p_category or category is null)
  order by category nulls last limit 1);
end $$;

-- The first day on which the campaign reached the household, from its confirmed visits; keeps entry and roll-up.
create or replace function roster_reckon(e roster_entry, p_day date, p_at timestamptz) returns void
language plpgsql as $$
declare
  h household;
begin
  if p_day is distinct from e.reached_on then
    select * into h from household where id = e.household_id for share;
    perform campaign_reach_move(e.campaign_id, e.path, e.category, e.reached_on, p_day);
    update roster_entry set reached_on = p_day, not_done_reason = case when p_day is null then not_done_reason end, updated_at = p_at, version = version + 1 where id = e.id returning * into e;
    perform campaign_stray_set(e, h);
  end if;
end $$;

-- Puts households of the area on a roster; those already on it stay as they are. Gives how many were added.
create or replace function roster_add(p_campaign uuid, p_households jsonb, p_at timestamptz) returns int
language plpgsql security definer set search_path from current as $$
declare
  v_added int;
begin
  insert into roster_entry (id, campaign_id, household_id, path, category, head_name, due_amount, created_by, created_at, updated_at)
  select k.id, p_campaign, h.id, h.path, h.main_category, h.head_name, coalesce(k."dueAmount", campaign_due(p_campaign, h.main_category)),
    acting(), p_at, p_at
  from jsonb_to_recordset(p_households) as k (id uuid, "householdId" uuid, "dueAmount" bigint)
  join household h on h.id = k."householdId" and in_area(h.path) and h.status = 'active'
  on conflict on constraint roster_entry_once do nothing;
  get diagnostics v_added = row_count;
  return v_added;
end $$;

create or replace function roster_not_done(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns int
language sql security definer set search_path from current as $$
  with done as (
    update roster_entry set not_done_reason = p_reason, updated_at = p_at, version = version + 1
    where id = p_id and version = p_version and in_area(path) and reached_on is null returning 1)
  select count(*)::int from done
$$;

-- Takes a household off the roster while nothing of the campaign hangs on it.
create or replace function roster_remove(p_id uuid) returns int
language sql security definer set search_path from current as $$
  with gone as (
    delete from roster_entry e where e.id = p_id and in_area(e.path) and e.reached_on is null
      and not exists (select from visit v where v.campaign_id = e.campaign_id and v.household_id = e.household_id) returning 1)
  select count(*)::int from gone
$$;
