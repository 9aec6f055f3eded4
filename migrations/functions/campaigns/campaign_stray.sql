-- Families reached that are not on record where they count (decisions.md 11: the region is fixed): moved, left the record, or of another
-- category since. What is left to do is then known without looking at every family, and where a family has moved to it is known as
-- reached although its entry lies elsewhere.

-- Sets what an entry and its family `h` make of it. Who changes one of them holds the family's lock, so that neither changes unseen.
create or replace function campaign_stray_set(e roster_entry, h household) returns void
language plpgsql as $$
begin
  delete from campaign_stray where campaign_id = e.campaign_id and household_id = e.household_id;
  if e.reached_on is null or (h.path, h.main_category, h.status) = (e.path, e.category, 'active') then
    return;
  end if;
  insert into campaign_stray (campaign_id, household_id, n, path, category)
  select e.campaign_id, e.household_id, x.n, x.path, x.category
  from (values (1, e.path, e.category), (-1, h.path, h.main_category)) x (n, path, category)
  where x.n = 1 or h.status = 'active';
end $$;

create or replace function campaign_stray_keep() returns trigger language plpgsql security definer set search_path from current as $$
begin
  perform campaign_stray_set(e, new) from roster_entry e where e.household_id = new.id and e.reached_on is not null;
  return null;
end $$;
create or replace trigger campaign_stray after update on household for each row
  when ((old.path, old.main_category, old.status) is distinct from (new.path, new.main_category, new.status))
  execute function campaign_stray_keep();
