-- Receipts and transfers are posted and reversed by another than their maker, at the level of the account they start from
-- (decisions.md 9). Null = done; 'stale' = another version. Repeating what the same person just did is done.

create or replace function funding_receipt_post(p_id uuid, p_version int, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  r funding_receipt;
begin
  select * into r from funding_receipt where id = p_id and in_area(path) for update;
  perform funding_check(r.id, r.path, r.created_by);
  if r.status = 'posted' and r.version = p_version + 1 and r.posted_by = acting() then
    return null;
  end if;
  if r.version <> p_version then
    return 'stale';
  end if;
  perform funding_must_be(r.status, 'draft');
  update funding_receipt set status = 'posted', posted_by = acting(), posted_at = p_at, updated_at = p_at, version = version + 1
  where id = p_id;
  perform ledger_post(row(null, r.path, 'receipt', r.id, r.source_id, null, funding_account_open(r.source_id, r.holder_id), r.amount,
    r.received_on, null, null, null, null, null, null, null, p_at)::ledger_entry);
  return null;
end $$;

create or replace function funding_receipt_reverse(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  r funding_receipt;
begin
  select * into r from funding_receipt where id = p_id and in_area(path) for update;
  perform funding_check(r.id, r.path, r.created_by);
  if r.status = 'reversed' and r.version = p_version + 1 and r.reversed_by = acting() then
    return null;
  end if;
  if r.version <> p_version then
    return 'stale';
  end if;
  perform funding_must_be(r.status, 'posted');
  update funding_receipt set status = 'reversed', reversed_by = acting(), reversed_at = p_at, reason = p_reason, updated_at = p_at,
    version = version + 1 where id = p_id;
  perform ledger_reverse(p_id, p_at);
  return null;
end $$;

create or replace function funding_transfer_post(p_id uuid, p_version int, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  t funding_transfer;
begin
  select * into t from funding_transfer where id = p_id and in_area(path) for update;
  perform funding_check(t.id, (select path from region where id = t.from_id), t.created_by);
  if t.status = 'posted' and t.version = p_version + 1 and t.posted_by = acting() then
    return null;
  end if;
  if t.version <> p_version then
    return 'stale';
  end if;
  perform funding_must_be(t.status, 'draft');
  update funding_transfer set status = 'posted', posted_by = acting(), posted_at = p_at, updated_at = p_at, version = version + 1
  where id = p_id;
  perform ledger_post(row(null, t.path, 'transfer', t.id, t.source_id, funding_account_open(t.source_id, t.from_id),
    funding_account_open(t.source_id, t.to_id), t.amount, t.transferred_on, null, null, null, null, null, null, null, p_at)::ledger_entry);
  return null;
end $$;

create or replace function funding_transfer_reverse(p_id uuid, p_version int, p_reason text, p_at timestamptz) returns text
language plpgsql security definer set search_path from current as $$
declare
  t funding_transfer;
begin
  select * into t from funding_transfer where id = p_id and in_area(path) for update;
  perform funding_check(t.id, (select path from region where id = t.from_id), t.created_by);
  if t.status = 'reversed' and t.version = p_version + 1 and t.reversed_by = acting() then
    return null;
  end if;
  if t.version <> p_version then
    return 'stale';
  end if;
  perform funding_must_be(t.status, 'posted');
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
  elsif p_maker = acting() then
    perform refuse('makerIsChecker');
  end if;
end $$;

create or replace function funding_must_be(p_status text, p_wanted text) returns void language plpgsql as $$
begin
  if p_status <> p_wanted then
    perform refuse('wrongState', jsonb_build_object('state', p_status));
  end if;
end $$;
