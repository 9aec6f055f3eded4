-- Counters of households on record, and the sum of where they live.
create or replace function verify_households() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with village as (
    select path, main_category as category, status, count(*) as n, coalesce(sum(millionths(longitude)), 0) as east,
      coalesce(sum(millionths(latitude)), 0) as north
    from household group by 1, 2, 3
  ), family as (
    select left(path, step) as path, category, status, sum(n) as n, sum(east) as east, sum(north) as north
    from village cross join unnest(array[8, 12, 16]) step group by 1, 2, 3
  ), found as (
    select x.check_name, path as subject, concat_ws(' ', category, status, x.side) as what, x.kept::bigint, x.computed::bigint
    from household_count k full join family m using (path, category, status)
    cross join lateral (values
      ('households', null, k.n, m.n), ('places', 'east', k.east, m.east), ('places', 'north', k.north, m.north)) x (check_name, side, kept, computed)
    union all
    select 'households', path, status, k.n, m.n::bigint
    from household_total k full join (select path, status, sum(n) as n from family group by 1, 2) m using (path, status)
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
