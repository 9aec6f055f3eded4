-- The one way into the ledger: changes the balances of both sides under their row locks, in the order of their ids, and writes the entry
-- with the balance after it (posted money; what is reserved is still there). A reversal names the entry it cancels and goes the other way.
-- An account without enough is refused with what it has.
create or replace function ledger_post(p_entry ledger_entry) returns void
language plpgsql security definer set search_path from current as $$
declare
  v_sign int := case when p_entry.reverses_id is null then 1 else -1 end;
  v_giver uuid := case when v_sign = 1 then p_entry.from_account else p_entry.to_account end;
  v_taker uuid := case when v_sign = 1 then p_entry.to_account else p_entry.from_account end;
  v_amount bigint := v_sign * p_entry.amount;
  v_account uuid;
  v_balance bigint;
begin
  for v_account in select a from unnest(array[v_giver, v_taker]) a where a is not null order by a loop
    update funding_balance b set
      received = b.received + case when p_entry.kind = 'receipt' then v_amount else 0 end,
      moved_in = b.moved_in + case when p_entry.kind = 'transfer' and v_account = v_taker then v_amount else 0 end,
      moved_out = b.moved_out + case when p_entry.kind = 'transfer' and v_account = v_giver then v_amount else 0 end,
      disbursed = b.disbursed + case when p_entry.kind = 'disbursement' then v_amount else 0 end,
      reserved = b.reserved - case when p_entry.kind = 'disbursement' and v_sign = 1 then p_entry.amount else 0 end
    where b.account_id = v_account
      and (p_entry.kind = 'disbursement' or p_entry.from_account is distinct from v_account or funding_left(b) >= p_entry.amount)
    returning b.received + b.moved_in - b.moved_out - b.disbursed into v_balance;
    if not found then
      perform funding_short(v_account);
    end if;
    if v_account = p_entry.from_account then
      p_entry.from_balance := v_balance;
    else
      p_entry.to_balance := v_balance;
    end if;
  end loop;
  insert into ledger_entry (path, kind, document_id, source_id, from_account, to_account, amount, day, campaign_id, aid,
    household_id, from_balance, to_balance, reverses_id, actor_id, posted_at)
  values (p_entry.path, p_entry.kind, p_entry.document_id, p_entry.source_id, p_entry.from_account, p_entry.to_account, p_entry.amount,
    p_entry.day, p_entry.campaign_id, p_entry.aid, p_entry.household_id, p_entry.from_balance, p_entry.to_balance, p_entry.reverses_id,
    acting(), p_entry.posted_at);
end $$;

-- Tells that an account has not enough, and what it has.
create or replace function funding_short(p_account uuid) returns void
language plpgsql security definer set search_path from current as $$
begin
  perform refuse('fundsShort', jsonb_build_object('source', s.name, 'left', yuan_text(funding_left(b))))
  from funding_account a join funding_source s on s.id = a.source_id join funding_balance b on b.account_id = a.id
  where a.id = p_account;
end $$;

-- Cancels every entry of a document that still stands.
create or replace function ledger_reverse(p_document uuid, p_at timestamptz) returns void
language plpgsql security definer set search_path from current as $$
declare
  v_entry ledger_entry;
begin
  for v_entry in
    select e.* from ledger_entry e
    where e.document_id = p_document and e.reverses_id is null and not exists (select from ledger_entry r where r.reverses_id = e.id)
    order by coalesce(e.from_account, e.to_account)
  loop
    perform ledger_post(row(null, v_entry.path, v_entry.kind, v_entry.document_id, v_entry.source_id, v_entry.to_account,
      v_entry.from_account, v_entry.amount, v_entry.day, v_entry.campaign_id, v_entry.aid, v_entry.household_id, null, null, v_entry.id, null, p_at)::ledger_entry);
  end loop;
end $$;
