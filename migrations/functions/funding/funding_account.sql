-- A region's account for a source; opened when money first comes.
create or replace function funding_account_open(p_source uuid, p_holder uuid) returns uuid
language plpgsql as $$
declare
  v_account uuid;
begin
  select id into v_account from funding_account where source_id = p_source and holder_id = p_holder;
  if found then
    return v_account;
  end if;
  insert into funding_account (id, path, source_id, holder_id)
  select gen_random_uuid(), r.path, p_source, r.id from region r where r.id = p_holder
  on conflict on constraint funding_account_once do nothing;
  select id into v_account from funding_account where source_id = p_source and holder_id = p_holder;
  insert into funding_balance (account_id, path) select a.id, a.path from funding_account a where a.id = v_account
  on conflict do nothing;
  return v_account;
end $$;

-- What an account may still pass down, pay or reserve, in fen.
create or replace function funding_left(b funding_balance) returns bigint language sql immutable
return b.received + b.moved_in - b.moved_out - b.reserved - b.disbursed;
