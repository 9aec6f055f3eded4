-- The next number of a county, 371524-00412: held until the transaction ends, so no number is given twice.
create or replace function household_next_number(p_county uuid) returns text
language sql security definer set search_path from current as $$
  with serial as (
    insert into household_serial as s (county_id, last) values (p_county, 1)
    on conflict (county_id) do update set last = s.last + 1 returning s.last
  )
  select r.code || '-' || lpad(serial.last::text, 5, '0') from serial, region r where r.id = p_county
$$;
