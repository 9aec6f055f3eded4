-- How many households each county has, for the seed, which goes on where it was interrupted.
create or replace function household_progress() returns table (code text, households int)
language sql stable security definer set search_path from current as $$
  select r.code, sum(c.n)::int from household_total c join region r on r.id = c.region_id where r.level = 'county' group by r.code
$$;
