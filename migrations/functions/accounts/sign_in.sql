-- Before signing in there is no area, so these run as the owner and take exactly what they need.

create or replace function sign_in_account(p_name text)
returns table (id uuid, password_hash text, disabled boolean)
language sql stable security definer set search_path from current as $$
  select a.id, a.password_hash, a.disabled_at is not null from account a where lower(a.name) = lower(p_name)
$$;

drop function if exists sign_in_fail(bytea, timestamptz, int, int);
drop function if exists sign_in_locked(bytea, timestamptz);

-- Counts an attempt before its password is looked at, so that of many at once no more are looked at than are allowed. The lock starts
-- with the last one allowed; a right password takes it back.
create or replace function sign_in_attempt(p_key bytea, p_account uuid, p_at timestamptz, p_allowed int, p_minutes int)
returns table (allowed boolean, remaining int, locked_until timestamptz)
language sql security definer set search_path from current as $$
  delete from sign_in_failure
  where key_hash = p_key and (last_at < p_at - make_interval(mins => p_minutes) or locked_until <= p_at);
  insert into sign_in_failure as f (key_hash, account_id, failures, last_at)
  values (p_key, p_account, 1, p_at)
  on conflict (key_hash) do update set
    failures = f.failures + 1,
    last_at = p_at,
    locked_until = coalesce(f.locked_until, case when f.failures + 1 >= p_allowed then p_at + make_interval(mins => p_minutes) end)
  returning f.failures <= p_allowed, greatest(0, p_allowed - f.failures), f.locked_until
$$;

create or replace function sign_in_clear(p_key bytea) returns void
language sql security definer set search_path from current as $$
  delete from sign_in_failure where key_hash = p_key
$$;

-- Until when some device is locked out of an account.
create or replace function account_locked_until(p_account uuid, p_at timestamptz) returns timestamptz
language sql stable security definer set search_path from current as $$
  select max(f.locked_until) from sign_in_failure f where f.account_id = p_account and f.locked_until > p_at
$$;

create or replace function account_unlock(p_account uuid) returns void
language sql security definer set search_path from current as $$
  delete from sign_in_failure where account_id = p_account
$$;
