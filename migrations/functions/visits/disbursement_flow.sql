-- What is done to one line by itself (decisions.md 8–10). Null = done; 'stale' = another version; repeating what the same person just did
-- is done. The visit's row is locked first, as its own verbs do.

create or replace function disbursement_take(p_id uuid) returns disbursement
language plpgsql as $$
declare
  d disbursement;
begin
  perform from visit v where v.id = (select x.visit_id from disbursement x where x.id = p_id) for update;
  select * into d from disbursement where id = p_id and in_area(path) for update;
  if not found then
    perform refuse('notFound');
  end if;
  return d;
end $$;

create or replace function disbursement_pay(p_id uuid, p_version int, p_paid_on date, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  d disbursement := disbursement_take(p_id);
  v_stands text := verb_stands(d.status, d.version, d.paid_by, p_version, '{reserved}', 'posted');
  v visit;
begin
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  select * into v from visit where id = d.visit_id;
  if d.method not in ('one_card', 'bank_transfer') then
    perform refuse('wrongState', jsonb_build_object('state', d.status));
  end if;
  if v.status <> 'confirmed' then
    perform refuse('visitNotConfirmed');
  end if;
  perform refuse_maker(d.created_by);
  perform campaign_must_be_open(d.campaign_id);
  perform refuse_fields(disbursement_wrong_day(d, v.visited_on, p_paid_on));
  update disbursement set status = 'posted', paid_on = p_paid_on, paid_by = acting(), posted_at = p_at, updated_at = p_at,
    version = version + 1 where id = p_id returning * into d;
  perform disbursement_book(array[d], p_at);
  return null;
end $$;

-- A payment comes after the visit, while its sources are valid.
create or replace function disbursement_wrong_day(d disbursement, p_visited_on date, p_paid_on date) returns jsonb
language sql stable as $$
  select to_jsonb(array(
    select violation('paidOn', 'beforeVisit', jsonb_build_object('day', p_visited_on)) where p_paid_on < p_visited_on
    union all
    select violation('paidOn', 'sourceNotValid', jsonb_build_object('source', f.name, 'first', f.valid_from, 'last', f.valid_to))
    from funding_source f where f.id = any (d.split_sources) and p_paid_on not between f.valid_from and f.valid_to))
$$;

create or replace function disbursement_sign(p_id uuid, p_version int, p_signed_on date, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  d disbursement := disbursement_take(p_id);
  v_stands text := verb_stands(d.status, d.version, d.signed_by, p_version, '{posted}', 'signed');
begin
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  if p_signed_on < d.paid_on then
    perform refuse_fields(jsonb_build_array(violation('signedOn', 'beforePayment', jsonb_build_object('day', d.paid_on))));
  end if;
  update disbursement set status = 'signed', signed_on = p_signed_on, signed_by = acting(), updated_at = p_at, version = version + 1
  where id = p_id;
  perform disbursement_count(d, 0, 1);
  perform disbursement_signed(d, 1);
  return null;
end $$;

create or replace function disbursement_reverse(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  d disbursement := disbursement_take(p_id);
  v_stands text := verb_stands(d.status, d.version, d.reversed_by, p_version, '{posted,signed}', 'reversed');
begin
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  perform refuse_maker(d.created_by);
  perform campaign_must_be_open(d.campaign_id);
  perform disbursement_count(d, -1, case d.status when 'signed' then -1 else 0 end);
  update disbursement set status = 'reversed', reversed_by = acting(), reversed_at = p_at, reversal_reason = p_reason, updated_at = p_at,
    version = version + 1 where id = p_id;
  if d.status = 'signed' then
    perform disbursement_signed(d, -1);
  end if;
  perform ledger_reverse(p_id, p_at);
  return null;
end $$;
