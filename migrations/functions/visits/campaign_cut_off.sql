-- What of a campaign is submitted, confirmed or posted on some of its days, and on which: they stay its own. What waits counts, since it
-- is confirmed later without another look at the days.
create or replace function campaign_cut_off(p_campaign uuid, p_from date, p_to date)
returns table (visits int, lines int, first date, last date) language sql stable as $$
  select count(*) filter (where x.what = 'visit')::int, count(*) filter (where x.what = 'line')::int, min(x.day), max(x.day)
  from (
    select 'visit' as what, v.visited_on as day from visit v where v.campaign_id = p_campaign and v.status in ('submitted', 'confirmed')
    union all
    select 'line', d.paid_on from disbursement d where d.campaign_id = p_campaign and d.status in ('posted', 'signed')) x
  where x.day between p_from and p_to having count(*) > 0
$$;
