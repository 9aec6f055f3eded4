-- Exact totals by county, township and village, main category and status, and where those located lie together, in the transaction of
-- the change (decisions.md 21). There is no city row, on which all counties would wait for each other: the city is the sum of its counties.
-- Rows are taken in one order, so that two changes at once wait instead of dead-locking.
-- Degrees as whole millionths: sums of them do not depend on their order.
create or replace function millionths(p_degrees double precision) returns bigint language sql immutable
return round(p_degrees::numeric * 1000000)::bigint;

create or replace function household_count_keep() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if tg_op = 'INSERT' then
    insert into household_count as c (region_id, path, category, status, n, located, east, north)
    select r.id, r.path, h.main_category, h.status, count(*)::int, count(h.longitude)::int,
      coalesce(sum(millionths(h.longitude)), 0)::bigint, coalesce(sum(millionths(h.latitude)), 0)::bigint
    from new_rows h
    cross join lateral unnest(array[8, 12, 16]) step
    join region r on r.path = left(h.path, step)
    group by 1, 2, 3, 4 order by 2, 3, 4
    on conflict (region_id, category, status) do update
      set n = c.n + excluded.n, located = c.located + excluded.located, east = c.east + excluded.east, north = c.north + excluded.north;
  elsif tg_op = 'UPDATE' then
    insert into household_count as c (region_id, path, category, status, n, located, east, north)
    select * from (
      select r.id, r.path, h.main_category, h.status, sum(h.n)::int as n, coalesce(sum(h.n) filter (where h.east is not null), 0)::int as located,
        coalesce(sum(h.n * h.east), 0)::bigint as east, coalesce(sum(h.n * h.north), 0)::bigint as north
      from (
        select path, main_category, status, 1 as n, millionths(longitude) as east, millionths(latitude) as north from new_rows
        union all
        select path, main_category, status, -1, millionths(longitude), millionths(latitude) from old_rows
      ) h
      cross join lateral unnest(array[8, 12, 16]) step
      join region r on r.path = left(h.path, step)
      group by 1, 2, 3, 4
    ) change
    where (n, located, east, north) <> (0, 0, 0, 0) order by 2, 3, 4
    on conflict (region_id, category, status) do update
      set n = c.n + excluded.n, located = c.located + excluded.located, east = c.east + excluded.east, north = c.north + excluded.north;
  end if;
  return null;
end $$;
create or replace trigger household_count_insert after insert on household
  referencing new table as new_rows for each statement execute function household_count_keep();
create or replace trigger household_count_update after update on household
  referencing old table as old_rows new table as new_rows for each statement execute function household_count_keep();
