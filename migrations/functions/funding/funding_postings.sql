-- Receipts and transfers are posted and reversed by another than their maker, at the level of the account they start from
-- (decisions.md 9). Null = done; 'stale' = another version. Repeating what the same person just did is done.

create or replace function funding_receipt_post(p_id uuid, p_version int, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  r funding_receipt;
  v_stands text;
begin
  select * into r from funding_receipt where id = p_id and in_area(path) for update;
  perform funding_check(r.id, r.path, r.created_by);
  v_stands := verb_stands(r.status, r.version, r.posted_by, p_version, '{draft}', 'posted');
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  update funding_receipt set status = 'posted', posted_by = acting(), posted_at = p_at, updated_at = p_at, version = version + 1
  where id = p_id;
  perform ledger_post(array[row(null, r.path, 'receipt', r.id, r.source_id, null, funding_account_open(r.source_id, r.holder_id), r.amount,
    r.received_on, null, null, null, null, null, null, null, p_at)::ledger_entry]);
  return null;
end $$;

create or replace function funding_receipt_reverse(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  r funding_receipt;
  v_stands text;
begin
  select * into r from funding_receipt where id = p_id and in_area(path) for update;
  perform funding_check(r.id, r.path, r.created_by);
  v_stands := verb_stands(r.status, r.version, r.reversed_by, p_version, '{posted}', 'reversed');
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  update funding_receipt set status = 'reversed', reversed_by = acting(), reversed_at = p_at, reason = p_reason, updated_at = p_at,
    version = version + 1 where id = p_id;
  perform ledger_reverse(p_id, p_at);
  return null;
end $$;

create or replace function funding_transfer_post(p_id uuid, p_version int, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  t funding_transfer;
  v_stands text;
begin
  select * into t from funding_transfer where id = p_id and in_area(path) for update;
  perform funding_check(t.id, (select path from region where id = t.from_id), t.created_by);
  v_stands := verb_stands(t.status, t.version, t.posted_by, p_version, '{draft}', 'posted');
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  update funding_transfer set status = 'posted', posted_by = acting(), posted_at = p_at, updated_at = p_at, version = version + 1
  where id = p_id;
  perform ledger_post(array[row(null, t.path, 'transfer', t.id, t.source_id, funding_account_open(t.source_id, t.from_id),
    funding_account_open(t.source_id, t.to_id), t.amount, t.transferred_on, null, null, null, null, null, null, null, p_at)::ledger_entry]);
  return null;
end $$;

create or replace function funding_transfer_reverse(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  t funding_transfer;
  v_stands text;
begin
  select * into t from funding_transfer where id = p_id and in_area(path) for update;
  perform funding_check(t.id, (select path from region where id = t.from_id), t.created_by);
  v_stands := verb_stands(t.status, t.version, t.reversed_by, p_version, '{posted}', 'reversed');
  if v_stands is not null then
    return nullif(v_stands, 'done');
  end if;
  update funding_transfer set status = 'reversed', reversed_by = acting(), reversed_at = p_at, reason = p_reason, updated_at = p_at,
    version = version + 1 where id = p_id;
  perform ledger_reverse(p_id, p_at);
  return null;
end $$;

-- There, of one's own level, and made by another.
create or replace function funding_check(p_id uuid, p_path text, p_maker uuid) returns void language plpgsql as $$
begin
  if p_id is null then
    perform refuse('notFound');
  elsif p_path <> current_setting('app.lo', true) then
    perform refuse('otherLevel');
  end if;
  perform refuse_maker(p_maker);
end $$;
