-- Families reached that are not on record where they count (decisions.md 11: the region is fixed): moved, left the record, or of another
-- category since. What is left to do is then known without looking at every family. Rows are taken in the order of the roll-ups.
create or replace function campaign_stray_add(p_campaign uuid, p_path text, p_category text, p_n int) returns void
language plpgsql as $$
begin
  insert into campaign_stray as t (campaign_id, level, path, category, n)
  select p_campaign, step / 4, left(p_path, step), p_category, p_n from unnest(array[8, 12, 16]) step
  order by 3 desc
  on conflict (campaign_id, level, path, category) do update set n = t.n + excluded.n;
end $$;

-- An entry whose family `h` is now reached (p_way 1) or no longer (−1). The family is locked, so that it cannot move unseen meanwhile.
create or replace function campaign_stray_reach(e roster_entry, h household, p_way int) returns void
language plpgsql as $$
begin
  if (h.path, h.main_category, h.status) = (e.path, e.category, 'active') then
    return;
  end if;
  perform campaign_stray_add(e.campaign_id, e.path, e.category, p_way);
  if h.status = 'active' then
    perform campaign_stray_add(e.campaign_id, h.path, h.main_category, -p_way);
  end if;
end $$;

-- A family that moves, leaves the record, comes back to it or changes its category goes on counting in each campaign that has reached it.
create or replace function campaign_stray_keep() returns trigger language plpgsql security definer set search_path from current as $$
declare
  v_campaign uuid;
begin
  for v_campaign in
    select campaign_id from roster_entry where household_id = new.id and reached_on is not null order by campaign_id
  loop
    if old.status = 'active' then
      perform campaign_stray_add(v_campaign, old.path, old.main_category, 1);
    end if;
    if new.status = 'active' then
      perform campaign_stray_add(v_campaign, new.path, new.main_category, -1);
    end if;
  end loop;
  return null;
end $$;
create or replace trigger campaign_stray after update on household for each row
  when ((old.path, old.main_category, old.status) is distinct from (new.path, new.main_category, new.status))
  execute function campaign_stray_keep();
