-- Which regions and sources are told of in a campaign, asked under the reader's own rights.

-- A closed region (merged, moved: decisions.md 16) has a part in a campaign: by its days, by a target at or below it, or by any figure
-- that is told of it: families on record or reached, visitors and needs (and so money, which is handed over at visits), a county's sources
-- and accounts. Not said in the statements that ask, since hardly any region is closed: each would carry these look-ups along.
create or replace function campaign_has_part(p_campaign uuid, p_region uuid) returns boolean
language plpgsql stable as $$
declare
  r region;
  v_level int;
begin
  select * into r from region where id = p_region;
  v_level := length(r.path) / 4;
  return exists (select from campaign c where c.id = p_campaign and c.first_on <= r.valid_to and c.last_on >= r.valid_from)
    or exists (select from campaign_target t where t.campaign_id = p_campaign and t.path >= r.path and t.path < r.path || '~')
    or exists (select from household_total n where n.region_id = r.id and n.status = 'active' and n.n > 0)
    or exists (select from campaign_reach x where x.campaign_id = p_campaign and x.level = v_level and x.path = r.path and x.households <> 0)
    or exists (select from campaign_tally x where x.campaign_id = p_campaign and x.level = v_level and x.path = r.path and x.n <> 0)
    or r.level = 'county' and exists (
      select from campaign_sources(p_campaign) s
      where s.region_id = r.id or exists (select from funding_account a where a.source_id = s.id and a.holder_id = r.id));
end $$;

-- The five sums of a campaign follow the money of the sources that it lists, and of any other that it was paid from in the reader's area:
-- what is handed over is then never more than what came in. A source's first entry tells that it paid; `exists` would be hashed over all.
-- The area is said for the index's sake.
create or replace function campaign_sources(p_campaign uuid) returns setof funding_source
language sql stable as $$
  select s.* from funding_source s
  where exists (select from campaign_source c where c.campaign_id = p_campaign and c.source_id = s.id)
    or (select true from ledger_entry e where e.campaign_id = p_campaign and e.source_id = s.id
      and e.path >= current_setting('app.lo', true) and e.path < current_setting('app.hi', true) limit 1)
$$;
