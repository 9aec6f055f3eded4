-- A campaign's days and state as they are relied on until the end of the transaction: by many visits at once (shared), or by who changes
-- them (alone), who so waits for what is under way and is seen by what comes after. No row of the campaign is locked, since all counties
-- would wait on it.
create or replace function campaign_hold(p_campaign uuid, p_alone boolean default false) returns void
language plpgsql as $$
begin
  if p_alone then
    perform pg_advisory_xact_lock(hashtextextended(p_campaign::text, 0));
  else
    perform pg_advisory_xact_lock_shared(hashtextextended(p_campaign::text, 0));
  end if;
end $$;

-- Are visits of a campaign entered, confirmed and mended in this state? (domain/campaigns.ts, openStatuses)
create or replace function campaign_is_open(p_status text) returns boolean language sql immutable
return p_status in ('running', 'late_entry');

-- Totals that were closed stay as they are: the campaign is reopened first (decisions.md, Flows).
create or replace function campaign_must_be_open(p_campaign uuid) returns void
language plpgsql as $$
declare
  v_status text;
begin
  perform campaign_hold(p_campaign);
  select status into v_status from campaign where id = p_campaign;
  if not campaign_is_open(v_status) then
    perform refuse('campaignClosed', jsonb_build_object('state', v_status));
  end if;
end $$;

-- Visits of a campaign that wait for their confirmation, and lines of confirmed ones that wait for their payment.
create or replace function campaign_waiting(p_campaign uuid) returns table (visits int, lines int)
language sql stable as $$
  select count(*) filter (where v.status = 'submitted')::int, (select count(*)::int from disbursement d
    where d.campaign_id = p_campaign and d.status = 'reserved' and exists (select from visit c where c.id = d.visit_id and c.status = 'confirmed'))
  from visit v where v.campaign_id = p_campaign and v.status = 'submitted'
$$;

-- Does a region take part? It does in the campaigns of the regions above, and is told of none that they have not issued.
create or replace function campaign_concerns(c campaign, p_path text) returns boolean language sql stable as $$
  select is_at_or_below(p_path, c.path) and (c.status <> 'draft' or c.path = current_setting('app.lo', true))
$$;
