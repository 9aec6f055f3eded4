-- A visit of the area as its page shows it (contracts VisitView); null where there is none. After a verb in the same statement it tells what
-- the verb has left (performance.md: one round trip).
create or replace function visit_view(p_id uuid) returns json language plpgsql security definer set search_path from current as $$
declare
  v_view json;
begin
  select json_build_object('id', v.id, 'householdId', v.household_id, 'headName', h.head_name, 'householdNumber', h.number,
    'category', h.main_category, 'villageCode', r.code, 'villageName', r.names[4], 'townshipName', r.names[3], 'countyName', r.names[2],
    'campaignId', v.campaign_id, 'campaignName', (select c.name from campaign c where c.id = v.campaign_id), 'visitedOn', v.visited_on,
    'result', v.result, 'status', v.status,
    'visitorNames', (select string_agg(x ->> 'name', '、') from jsonb_array_elements(v.visitors) x),
    'cash', coalesce(l.cash, 0), 'goods', coalesce(l.goods, 0), 'needCount', n.count,
    'recorderName', (select a.display_name from account a where a.id = v.created_by), 'updatedAt', instant(v.updated_at), 'version', v.version,
    'occasion', v.occasion, 'visitors', v.visitors, 'companions', v.companions,
    'situation', v.situation, 'situationWords', v.situation_words, 'policyTold', v.policy_told, 'needs', coalesce(n.needs, '[]'),
    'disbursements', coalesce(l.lines, '[]'), 'recorderId', v.created_by, 'returnReason', v.return_reason, 'voidReason', v.void_reason,
    'confirmerName', (select a.display_name from account a where a.id = v.confirmed_by),
    'submittedAt', instant(v.submitted_at), 'confirmedAt', instant(v.confirmed_at),
    'mine', acting() = v.created_by or acting() is not distinct from v.submitted_by)
  into v_view
  from visit v join household h on h.id = v.household_id join region r on r.path = v.path
  cross join lateral (
    select count(*) as count, json_agg(json_build_object('id', n.id, 'need', n.kind, 'words', n.words) order by n.id) as needs
    from need n where n.visit_id = v.id) n
  cross join lateral (
    select sum(d.amount) filter (where d.kind = 'cash' and d.status not in ('released', 'reversed')) as cash,
      sum(d.amount) filter (where d.kind = 'goods' and d.status not in ('released', 'reversed')) as goods,
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
  where v.id = p_id and in_area(v.path) and in_area(h.path);
  return v_view;
end $$;

-- The same after a verb: who may not see what it would leave does not do it.
create or replace function visit_left(p_id uuid) returns json language plpgsql as $$
declare
  v_view json := visit_view(p_id);
begin
  if v_view is null then
    perform refuse('notFound');
  end if;
  return v_view;
end $$;
