-- A family's row repeats its village's code and the names of its places as they are today, so that a page of a list looks up none of them
-- (performance.md, J1). Whoever writes the row, they are the region's; a rename follows at once.
create or replace function household_place() returns trigger language plpgsql security definer set search_path from current as $$
begin
  select v.code, v.names[4], v.names[3], v.names[2] into new.village_code, new.village_name, new.township_name, new.county_name
  from region v where v.id = new.village_id;
  return new;
end $$;
create or replace trigger household_place before insert or update of village_id, village_code, village_name, township_name, county_name
  on household for each row execute function household_place();

create or replace function household_places_follow() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update household set village_name = village_name where village_id = new.id;
  return null;
end $$;
create or replace trigger household_places_follow after update on region for each row
  when (new.level = 'village' and (old.code, old.names) is distinct from (new.code, new.names))
  execute function household_places_follow();
