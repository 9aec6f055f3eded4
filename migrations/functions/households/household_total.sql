-- The sums of household_count over the categories, kept from what changes there and in its order.
create or replace function household_total_keep() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if tg_op = 'INSERT' then
    insert into household_total as t (region_id, path, status, n)
    select region_id, path, status, sum(n)::int from new_rows group by 1, 2, 3 order by 2, 3
    on conflict (region_id, status) do update set n = t.n + excluded.n;
  else
    insert into household_total as t (region_id, path, status, n)
    select region_id, path, status, sum(n)::int
    from (select region_id, path, status, n from new_rows union all select region_id, path, status, -n from old_rows) change
    group by 1, 2, 3 having sum(n) <> 0 order by 2, 3
    on conflict (region_id, status) do update set n = t.n + excluded.n;
  end if;
  return null;
end $$;
create or replace trigger household_total_insert after insert on household_count
  referencing new table as new_rows for each statement execute function household_total_keep();
create or replace trigger household_total_update after update on household_count
  referencing old table as old_rows new table as new_rows for each statement execute function household_total_keep();
