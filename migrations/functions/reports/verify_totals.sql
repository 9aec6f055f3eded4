-- Roll-ups of campaigns: money and what was counted of visits. Both are added up by village before they are for township and county.
create or replace function verify_totals() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with split as (
    select d.campaign_id, d.path, d.paid_on as day, f.class, coalesce(f.declared_class, f.class) as declared_class, d.kind,
      s.amount, case d.status when 'signed' then s.amount else 0 end as signed
    from disbursement d cross join lateral unnest(d.split_sources, d.split_amounts) s (source_id, amount)
    join funding_source f on f.id = s.source_id
    where d.campaign_id is not null and d.status in ('posted', 'signed')
  ), village_money as (
    select campaign_id, path, day, class, declared_class, kind, sum(amount) as amount, sum(signed) as signed
    from split group by 1, 2, 3, 4, 5, 6
  ), money as (
    select campaign_id, step / 4 as level, left(path, step) as path, day, class, declared_class, kind, sum(amount) as amount,
      sum(signed) as signed
    from village_money cross join unnest(array[8, 12, 16]) step group by 1, 2, 3, 4, 5, 6, 7
  ), heard as (
    select v.campaign_id, v.path, 'visitor' as what, x.visitor ->> 'rank' as code
    from visit v cross join jsonb_array_elements(v.visitors) x (visitor) where v.status = 'confirmed' and v.campaign_id is not null
    union all
    select v.campaign_id, v.path, 'need', x.need ->> 'need' from visit v cross join jsonb_array_elements(v.needs) x (need)
    where v.status = 'confirmed' and v.campaign_id is not null
  ), village_tally as (
    select campaign_id, path, what, code, count(*) as n from heard group by 1, 2, 3, 4
  ), tally as (
    select campaign_id, step / 4 as level, left(path, step) as path, what, code, sum(n) as n
    from village_tally cross join unnest(array[8, 12, 16]) step group by 1, 2, 3, 4, 5
  ), found as (
    select 'campaign money' as check_name, campaign_id || ' ' || path as subject,
      concat_ws(' ', day, class, declared_class, kind, x.what) as what, x.kept::bigint, x.computed::bigint
    from campaign_money k full join money m using (campaign_id, level, path, day, class, declared_class, kind)
    cross join lateral (values ('handed over', k.amount, m.amount), ('signed', k.signed, m.signed)) x (what, kept, computed)
    union all
    select 'tally', campaign_id || ' ' || path, what || ' ' || code, k.n, m.n::bigint
    from campaign_tally k full join tally m using (campaign_id, level, path, what, code)
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
