-- What has no foreign key: what a row names is there, and what it repeats of another is as there.
create or replace function verify_names() returns table (check_name text, subject text, what text, kept bigint, computed bigint)
language sql stable security definer set search_path from current as $$
  with person as (
    select 'visit ' as noun, v.id::text, unnest(array[v.created_by, v.submitted_by, v.confirmed_by, v.returned_by, v.voided_by]) as account
    from visit v
    union all
    select 'line ', d.id::text, unnest(array[d.created_by, d.paid_by, d.signed_by, d.reversed_by]) from disbursement d
    union all
    select 'entry ', e.id::text, e.actor_id from ledger_entry e
    union all
    select 'roster entry ', r.id::text, r.created_by from roster_entry r
  ), campaigned as (
    select 'visit ' as noun, v.id, v.campaign_id from visit v
    union all
    select 'roster entry ', r.id, r.campaign_id from roster_entry r
  ), paid as (
    select 'line ' as noun, d.id::text, unnest(d.split_sources) as source_id from disbursement d
    union all
    select 'entry ', e.id::text, e.source_id from ledger_entry e
  ), booked as (
    select e.id, unnest(array[e.from_account, e.to_account]) as account from ledger_entry e
  ), found as (
    select 'people' as check_name, p.noun || p.id as subject, 'names no account' as what, 1::bigint as kept, 0::bigint as computed
    from person p left join account a on a.id = p.account where p.account is not null and a.id is null
    union all
    select 'named', p.noun || p.id, 'names no campaign', 1, 0
    from campaigned p left join campaign c on c.id = p.campaign_id where p.campaign_id is not null and c.id is null
    union all
    select 'named', p.noun || p.id, 'names no source', 1, 0
    from paid p left join funding_source s on s.id = p.source_id where s.id is null
    union all
    select 'named', 'entry ' || p.id, 'names no funding account', 1, 0
    from booked p left join funding_account a on a.id = p.account where p.account is not null and a.id is null
    union all
    select 'part', 'line ' || d.id, 'of another household or campaign than its visit', 1, 0
    from disbursement d join visit v on v.id = d.visit_id
    where d.household_id <> v.household_id or d.campaign_id is distinct from v.campaign_id
    union all
    select 'place names', 'household ' || h.id, 'other than its village''s', 1, 0
    from household h join region v on v.id = h.village_id
    where (h.village_code, h.village_name, h.township_name, h.county_name) is distinct from (v.code, v.names[4], v.names[3], v.names[2])
  )
  select * from found where coalesce(kept, 0) <> coalesce(computed, 0) order by 1, 2, 3
$$;
