-- Roll-ups by county, township and village, in the transaction of what they count (decisions.md 13). There is no city row, on which all
-- counties would wait for each other. Rows are taken in one order of paths, so that two changes at once wait instead of dead-locking; the
-- county's, which most wait for, last.

-- Parts of lines: what is handed over, and what of it is signed for (absent: nothing).

create or replace function campaign_money_add(p_campaign uuid, p_path text, p_days date[], p_classes text[], p_declared text[],
  p_kinds text[], p_amounts bigint[], p_signed bigint[] default null) returns void
language plpgsql as $$
begin
  insert into campaign_money as t (campaign_id, level, path, day, class, declared_class, kind, amount, signed)
  select p_campaign, step / 4, left(p_path, step), l.day, l.class, l.declared, l.kind, sum(l.amount), coalesce(sum(l.signed), 0)
  from unnest(p_days, p_classes, p_declared, p_kinds, p_amounts, p_signed) as l (day, class, declared, kind, amount, signed)
  cross join unnest(array[8, 12, 16]) step
  group by step, l.day, l.class, l.declared, l.kind
  order by 3 desc, 4, 5, 6, 7
  on conflict (campaign_id, level, path, day, class, declared_class, kind) do update
    set amount = t.amount + excluded.amount, signed = t.signed + excluded.signed;
end $$;

-- A household counts on its first day; `p_from` and `p_to` are the day before and after a change, null = not reached.
create or replace function campaign_reach_move(p_campaign uuid, p_path text, p_category text, p_from date, p_to date) returns void
language plpgsql as $$
begin
  insert into campaign_reach as t (campaign_id, level, path, day, category, households)
  select p_campaign, step / 4, left(p_path, step), d.day, p_category, d.n
  from (values (p_from, -1), (p_to, 1)) d (day, n) cross join unnest(array[8, 12, 16]) step
  where d.day is not null and p_from is distinct from p_to
  order by 3 desc, 4
  on conflict (campaign_id, level, path, day, category) do update set households = t.households + excluded.households;
end $$;

-- Counts who visited and what was needed where the visit was, or takes it back (p_sign −1).
create or replace function campaign_tally_add(v visit, p_sign int) returns void
language plpgsql as $$
begin
  insert into campaign_tally as t (campaign_id, level, path, what, code, n)
  select v.campaign_id, step / 4, left(v.path, step), c.what, c.code, p_sign * count(*)
  from (
    select 'visitor' as what, x ->> 'rank' as code from jsonb_array_elements(v.visitors) x
    union all
    select 'need', x ->> 'need' from jsonb_array_elements(v.needs) x
  ) c cross join unnest(array[8, 12, 16]) step
  group by step, c.what, c.code
  order by 3 desc, 4, 5
  on conflict (campaign_id, level, path, what, code) do update set n = t.n + excluded.n;
end $$;
