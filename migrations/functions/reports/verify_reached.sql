-- Households reached (decisions.md 11): the day in each entry, the roll-up by village, township and county, and those reached who are on record
-- elsewhere.
create or replace function verify_reached() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with met as (
    select campaign_id, household_id, min(visited_on) as day from visit
    where status = 'confirmed' and result in ('met_self', 'met_family') and campaign_id is not null group by 1, 2
  ), entry as (
    select e.campaign_id, e.household_id, e.path, e.category, e.reached_on, m.day
    from roster_entry e left join met m using (campaign_id, household_id)
  ), village_reach as (
    select campaign_id, path, day, category, count(*) as households from entry where day is not null group by 1, 2, 3, 4
  ), reach as (
    select campaign_id, step / 4 as level, left(path, step) as path, day, category, sum(households) as households
    from village_reach cross join unnest(array[8, 12, 16]) step group by 1, 2, 3, 4, 5
  ), stray as (
    select e.campaign_id, e.household_id, x.n, x.path, x.category, 1 as due
    from entry e join household h on h.id = e.household_id
    cross join lateral (values (1, e.path, e.category), (-1, h.path, h.main_category)) x (n, path, category)
    where e.day is not null and (e.path, e.category, 'active') is distinct from (h.path, h.main_category, h.status)
      and (x.n = 1 or h.status = 'active')
  ), found as (
    select 'first reach' as check_name, campaign_id || ' ' || household_id as subject, 'day' as what,
      (reached_on - date '2000-01-01')::bigint as kept, (day - date '2000-01-01')::bigint as computed
    from entry where reached_on is distinct from day
    union all
    select 'reached', campaign_id || ' ' || path, concat_ws(' ', day, category), k.households, m.households::bigint
    from campaign_reach k full join reach m using (campaign_id, level, path, day, category)
    union all
    select 'strays', campaign_id || ' ' || household_id, concat_ws(' ', path, category, n), k.kept, m.due
    from (select *, 1 as kept from campaign_stray) k full join stray m using (campaign_id, household_id, n, path, category)
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
