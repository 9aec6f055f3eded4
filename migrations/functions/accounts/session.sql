-- Before signing in there is no area, so these run as the owner and take exactly what they need.

create or replace function sign_in_account(p_name text)
returns table (id uuid, password_hash text, disabled boolean)
language sql stable security definer set search_path from current as $$
  select a.id, a.password_hash, a.disabled_at is not null from account a where lower(a.name) = lower(p_name)
$$;

-- Counts a failure and tells what is left; the lock starts with the last one allowed.
create or replace function sign_in_fail(p_key bytea, p_at timestamptz, p_allowed int, p_minutes int)
returns table (remaining int, locked_until timestamptz)
language sql security definer set search_path from current as $$
  insert into sign_in_failure as f (key_hash, failures, last_at, locked_until)
  values (p_key, 1, p_at, null)
  on conflict (key_hash) do update set
    failures = case when f.last_at < p_at - make_interval(mins => p_minutes) or f.locked_until <= p_at then 1 else f.failures + 1 end,
    last_at = p_at,
    locked_until = case
      when f.last_at < p_at - make_interval(mins => p_minutes) or f.locked_until <= p_at then null
      when f.failures + 1 >= p_allowed then p_at + make_interval(mins => p_minutes)
      else f.locked_until end
  returning greatest(0, p_allowed - f.failures), f.locked_until
$$;

create or replace function sign_in_locked(p_key bytea, p_at timestamptz) returns timestamptz
language sql stable security definer set search_path from current as $$
  select f.locked_until from sign_in_failure f where f.key_hash = p_key and f.locked_until > p_at
$$;

create or replace function sign_in_clear(p_key bytea) returns void
language sql security definer set search_path from current as $$
  delete from sign_in_failure where key_hash = p_key
$$;

-- Opens a session in the highest region the account holds a grant for.
create or replace function session_open(p_id uuid, p_token_hash bytea, p_account uuid, p_device text, p_at timestamptz, p_expires timestamptz)
returns void language sql security definer set search_path from current as $$
  insert into session (id, token_hash, account_id, region_id, device, created_at, seen_at, expires_at)
  values (p_id, p_token_hash, p_account,
    (select g.region_id from account_grant g where g.account_id = p_account order by length(g.path), g.path limit 1),
    p_device, p_at, p_at, p_expires);
  update account set last_sign_in_at = p_at where id = p_account;
$$;

-- Who a token belongs to and what it may do now; touches the session at most once a minute.
create or replace function session_authority(p_token_hash bytea, p_at timestamptz, p_idle_minutes int)
returns table (session_id uuid, account_id uuid, stamp int, expires_at timestamptz, seen_at timestamptz,
  region_id uuid, region_path text, region_level text, roles text[])
language plpgsql security definer set search_path from current as $$
declare
  found_session session%rowtype;
begin
  select s.* into found_session from session s join account a on a.id = s.account_id and a.disabled_at is null
  where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_at
    and s.seen_at > p_at - make_interval(mins => p_idle_minutes);
  if not found then
    return;
  end if;
  if found_session.seen_at < p_at - interval '1 minute' then
    update session s set seen_at = p_at where s.id = found_session.id;
  end if;
  return query
    select found_session.id, a.id, a.stamp + found_session.stamp, found_session.expires_at, greatest(found_session.seen_at, p_at),
      r.id, r.path, r.level,
      coalesce((select array_agg(distinct g.role) from account_grant g
        where g.account_id = a.id and left(r.path, length(g.path)) = g.path), '{}')
    from account a left join region r on r.id = found_session.region_id
    where a.id = found_session.account_id;
end $$;

-- Refuses authority that has changed since it was read (the session's part of the settings sent with every statement).
create or replace function session_assert(p_session uuid, p_stamp int) returns void
language plpgsql stable security definer set search_path from current as $$
begin
  if p_session is not null then
    perform 1 from session s join account a on a.id = s.account_id
    where s.id = p_session and s.ended_at is null and a.disabled_at is null and s.stamp + a.stamp = p_stamp;
    if not found then
      raise exception 'authority has changed' using errcode = 'ZF001';
    end if;
  end if;
end $$;

create or replace function session_purge(p_before timestamptz) returns int
language sql security definer set search_path from current as $$
  with gone as (delete from session where expires_at < p_before returning 1),
  forgotten as (delete from sign_in_failure where last_at < p_before)
  select count(*)::int from gone
$$;

-- Are the case data synthetic? The console says so on every page.
create or replace function demonstration() returns boolean language sql stable security definer set search_path from current as $$
  select (select synthetic from (select synthetic from household limit 1) h) is true
$$;
