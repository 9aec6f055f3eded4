-- Exact totals by county, township and village, main category and status, in the transaction of the change (decisions.md 21). There is
-- no city row, on which all counties would wait for each other: the city is the sum of its counties.
-- Rows are taken in one order, so that two changes at once wait instead of dead-locking.
create or replace function household_count_keep() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if tg_op = 'INSERT' then
    insert into household_count as c (region_id, path, category, status, n)
    select r.id, r.path, h.main_category, h.status, count(*)::int
    from new_rows h
    cross join lateral unnest(array[8, 12, 16]) step
    join region r on r.path = left(h.path, step)
    group by 1, 2, 3, 4 order by 2, 3, 4
    on conflict (region_id, category, status) do update set n = c.n + excluded.n;
  elsif tg_op = 'UPDATE' then
    insert into household_count as c (region_id, path, category, status, n)
    select r.id, r.path, h.main_category, h.status, sum(h.n)::int
    from (
      select path, main_category, status, 1 as n from new_rows
      union all
      select path, main_category, status, -1 from old_rows
    ) h
    cross join lateral unnest(array[8, 12, 16]) step
    join region r on r.path = left(h.path, step)
    group by 1, 2, 3, 4 having sum(h.n) <> 0 order by 2, 3, 4
    on conflict (region_id, category, status) do update set n = c.n + excluded.n;
  end if;
  return null;
end $$;
create or replace trigger household_count_insert after insert on household
  referencing new table as new_rows for each statement execute function household_count_keep();
create or replace trigger household_count_update after update on household
  referencing old table as old_rows new table as new_rows for each statement execute function household_count_keep();
