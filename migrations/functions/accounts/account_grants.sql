-- All grants of an account, whatever area the administrator looks from: maker and checker must not meet anywhere.
create or replace function account_grants_of(p_account uuid) returns table (role text, path text)
language sql stable security definer set search_path from current as $$
  select g.role, g.path from account_grant g where g.account_id = p_account
$$;

-- Two grants to one account wait for each other, so that neither misses the other.
create or replace function account_lock(p_account uuid) returns void
language sql security definer set search_path from current as $$
  select from account where id = p_account for update
$$;
