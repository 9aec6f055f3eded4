-- The demonstration accounts of a county, for the seed, which acts for them before anybody has signed in.
create or replace function seed_accounts(p_county text) returns table (id uuid, name text)
language sql stable security definer set search_path from current as $$
  select a.id, a.name from account a join region r on r.id = a.region_id where starts_with(r.code, p_county)
$$;
