-- The next numbers of a county, 371524-00412: held until the transaction ends, so no number is given twice.
create or replace function household_next_numbers(p_county uuid, p_count int) returns setof text
language sql security definer set search_path from current as $$
  with serial as (
    insert into household_serial as s (county_id, last) values (p_county, p_count)
    on conflict (county_id) do update set last = s.last + p_count returning s.last
  )
  select r.code || '-' || lpad(n::text, 5, '0')
  from serial, region r, generate_series(serial.last - p_count + 1, serial.last) n where r.id = p_county order by n
$$;
