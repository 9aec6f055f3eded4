-- The one way into the ledger: changes the balances of both sides of each entry under their row locks, in the order of their ids (several
-- entries come in the order of their accounts), and writes the entries with the balance after each (posted money; what is reserved is still
-- there). A reversal names the entry it cancels and goes the other way. An account without enough is refused with what it has.
create or replace function ledger_post(p_entries ledger_entry[]) returns void
language plpgsql as $$
declare
  e ledger_entry;
  v_giver uuid;
  v_taker uuid;
  v_amount bigint;
  v_account uuid;
  v_balance bigint;
begin
  foreach e in array coalesce(p_entries, '{}') loop
    v_amount := case when e.reverses_id is null then e.amount else -e.amount end;
    if e.kind = 'disbursement' then
      -- out of one account, where it was reserved; what is taken back comes to it and is free again
      update funding_balance b set disbursed = b.disbursed + v_amount, reserved = b.reserved - greatest(v_amount, 0)
      where b.account_id = coalesce(e.from_account, e.to_account)
      returning b.received + b.moved_in - b.moved_out - b.disbursed into v_balance;
      e.from_balance := case when e.to_account is null then v_balance end;
      e.to_balance := case when e.from_account is null then v_balance end;
    else
      v_giver := case when e.reverses_id is null then e.from_account else e.to_account end;
      v_taker := case when e.reverses_id is null then e.to_account else e.from_account end;
      foreach v_account in array array_remove(array[least(v_giver, v_taker), nullif(greatest(v_giver, v_taker), least(v_giver, v_taker))], null)
      loop
        update funding_balance b set
          received = b.received + case when e.kind = 'receipt' then v_amount else 0 end,
          moved_in = b.moved_in + case when e.kind = 'transfer' and v_account = v_taker then v_amount else 0 end,
          moved_out = b.moved_out + case when e.kind = 'transfer' and v_account = v_giver then v_amount else 0 end
        where b.account_id = v_account and (e.from_account is distinct from v_account or funding_left(b) >= e.amount)
        returning b.received + b.moved_in - b.moved_out - b.disbursed into v_balance;
        if not found and e.reverses_id is null then
          perform funding_short(v_account);
        elsif not found then
          perform reversal_short(v_account);
        end if;
        if v_account = e.from_account then
          e.from_balance := v_balance;
        else
          e.to_balance := v_balance;
        end if;
      end loop;
    end if;
    insert into ledger_entry (path, kind, document_id, source_id, from_account, to_account, amount, day, campaign_id, aid, household_id,
      from_balance, to_balance, reverses_id, actor_id, posted_at)
    values (e.path, e.kind, e.document_id, e.source_id, e.from_account, e.to_account, e.amount, e.day, e.campaign_id, e.aid, e.household_id,
      e.from_balance, e.to_balance, e.reverses_id, acting(), e.posted_at);
  end loop;
end $$;

-- Tells that an account has not enough, and what it has.
create or replace function funding_short(p_account uuid) returns void
language plpgsql as $$
begin
  perform refuse('fundsShort', jsonb_build_object('source', s.name, 'left', yuan_text(funding_left(b))))
  from funding_account a join funding_source s on s.id = a.source_id join funding_balance b on b.account_id = a.id
  where a.id = p_account;
end $$;

-- The same of money that is to go back: what has gone on from the account goes back first.
create or replace function reversal_short(p_account uuid) returns void
language plpgsql as $$
begin
  perform refuse('reversalShort', jsonb_build_object('source', s.name, 'left', yuan_text(funding_left(b)),
    'region', h.names[cardinality(h.names)]))
  from funding_account a join funding_source s on s.id = a.source_id join funding_balance b on b.account_id = a.id
    join region h on h.id = a.holder_id
  where a.id = p_account;
end $$;

-- Cancels every entry of a document that still stands.
create or replace function ledger_reverse(p_document uuid, p_at timestamptz) returns void
language plpgsql as $$
declare
  v_entries ledger_entry[];
begin
  select array_agg(row(null, e.path, e.kind, e.document_id, e.source_id, e.to_account, e.from_account, e.amount, e.day, e.campaign_id,
    e.aid, e.household_id, null, null, e.id, null, p_at)::ledger_entry order by coalesce(e.from_account, e.to_account)) into v_entries
  from ledger_entry e
  where e.document_id = p_document and e.reverses_id is null and not exists (select from ledger_entry r where r.reverses_id = e.id);
  perform ledger_post(v_entries);
end $$;
