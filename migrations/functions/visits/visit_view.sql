-- Is a line part of what its visit gives, or is to give? What was taken back is not; what a returned visit gave up it still asks for.
create or replace function visit_gives(p_visit_status text, p_line_status text) returns boolean language sql immutable
return p_line_status <> 'reversed' and (p_line_status <> 'released' or p_visit_status = 'returned');

-- What a campaign sets for a family, and its visits to it in the area besides one: handed in, not only confirmed (contracts CampaignSoFar).
-- What is to be said of it is the console's to judge, while the form is typed and for who checks it (domain cautions.ts).
create or replace function campaign_so_far(p_campaign uuid, p_household uuid, p_visit uuid) returns json language sql stable as $$
  select json_build_object('standard', (
      select s.amount from campaign_standard s join household h on h.id = p_household and in_area(h.path)
      where s.campaign_id = p_campaign and (s.category is null or s.category = h.main_category) order by s.category nulls last limit 1),
    'visits', coalesce((
      select json_agg(json_build_object('id', v.id, 'visitedOn', v.visited_on, 'status', v.status, 'given', (
          select coalesce(sum(d.amount), 0) from disbursement d where d.visit_id = v.id and visit_gives(v.status, d.status)))
        order by v.visited_on, v.id)
      from visit v
      where v.household_id = p_household and v.campaign_id = p_campaign and v.status in ('submitted', 'confirmed')
        and v.id is distinct from p_visit and in_area(v.path)), '[]'))
  where p_campaign is not null
$$;

-- A visit of the area as its page shows it (contracts VisitView); null where there is none. Of a family that has moved out of the area it
-- tells what was done, not who they are.
create or replace function visit_view(p_id uuid) returns json language plpgsql security definer set search_path from current as $$
declare
  v_view json;
begin
  select json_build_object('id', v.id, 'householdId', v.household_id, 'headName', h.head_name, 'householdNumber', h.number,
    'category', h.main_category, 'villageCode', r.code, 'villageName', r.names[4], 'townshipName', r.names[3], 'countyName', r.names[2],
    'campaignId', v.campaign_id, 'campaignName', (select c.name from campaign c where c.id = v.campaign_id), 'visitedOn', v.visited_on,
    'result', v.result, 'status', v.status,
    'visitorNames', (select string_agg(x ->> 'name', '、') from jsonb_array_elements(v.visitors) x),
    'cash', coalesce(l.cash, 0), 'goods', coalesce(l.goods, 0), 'byHand', coalesce(l.by_hand, 0),
    'soFar', campaign_so_far(v.campaign_id, v.household_id, v.id), 'needCount', jsonb_array_length(v.needs),
    'recorderName', (select a.display_name from account a where a.id = v.created_by), 'updatedAt', instant(v.updated_at), 'version', v.version,
    'occasion', v.occasion, 'visitors', v.visitors, 'companions', v.companions,
    'situation', v.situation, 'situationWords', v.situation_words, 'policyTold', v.policy_told, 'needs', v.needs,
    'disbursements', coalesce(l.lines, '[]'), 'recorderId', v.created_by, 'returnReason', v.return_reason, 'voidReason', v.void_reason,
    'confirmerName', (select a.display_name from account a where a.id = v.confirmed_by),
    'submittedAt', instant(v.submitted_at), 'confirmedAt', instant(v.confirmed_at),
    'mine', acting() = v.created_by or acting() is not distinct from v.submitted_by)
  into v_view
  from visit v left join household h on h.id = v.household_id and in_area(h.path) join region r on r.path = v.path
  cross join lateral (
    select sum(d.amount) filter (where d.kind = 'cash' and visit_gives(v.status, d.status)) as cash,
      sum(d.amount) filter (where d.kind = 'goods' and visit_gives(v.status, d.status)) as goods,
      sum(d.amount) filter (where d.method in ('cash_signed', 'in_kind') and visit_gives(v.status, d.status)) as by_hand,
      json_agg(json_build_object('id', d.id, 'kind', d.kind, 'method', d.method, 'amount', d.amount, 'goodsItemId', d.goods_item_id,
        'goodsName', g.name, 'goodsUnit', g.unit, 'quantity', d.quantity, 'paidOn', d.paid_on, 'status', d.status, 'postedAt', instant(d.posted_at),
        'signedOn', d.signed_on, 'reversalReason', d.reversal_reason,
        'reverserName', (select a.display_name from account a where a.id = d.reversed_by), 'reversedAt', instant(d.reversed_at),
        'version', d.version, 'splits', (
          select coalesce(json_agg(json_build_object('fundingSourceId', s.source_id, 'sourceName', f.name, 'fundingClass', f.class,
            'amount', s.amount) order by s.position), '[]')
          from unnest(d.split_sources, d.split_amounts) with ordinality s (source_id, amount, position)
          join funding_source f on f.id = s.source_id)) order by d.position) as lines
    from disbursement d left join goods_item g on g.id = d.goods_item_id where d.visit_id = v.id) l
  where v.id = p_id and in_area(v.path);
  return v_view;
end $$;

-- A visit as a write leaves it (contracts VisitStanding): states and versions to go on from. Names and words are read by visit_view: a write
-- asks no other row for them (performance.md).
create or replace function visit_left(v visit, p_outcome text default null) returns visit_told language plpgsql stable as $$
begin
  return row(p_outcome, v.version, json_build_object('id', v.id, 'householdId', v.household_id, 'campaignId', v.campaign_id,
    'visitedOn', v.visited_on, 'result', v.result, 'status', v.status, 'updatedAt', instant(v.updated_at), 'version', v.version,
    'disbursements', array(
      select json_build_object('id', d.id, 'kind', d.kind, 'method', d.method, 'amount', d.amount, 'paidOn', d.paid_on,
        'status', d.status, 'version', d.version)
      from disbursement d where d.visit_id = v.id order by d.position)));
end $$;

-- A visit told whole: to the form that changed it, and where it has another version than the caller's, to be compared with what was typed.
create or replace function visit_whole(v visit, p_outcome text default null) returns visit_told language plpgsql stable as $$
begin
  return row(p_outcome, v.version, visit_view(v.id));
end $$;
