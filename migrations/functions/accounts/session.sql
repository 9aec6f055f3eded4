-- A session is opened and read before there is an area, so these run as the owner and take exactly what they need.

-- Opens a session in the highest region the account holds a grant for; none for an account that has just been disabled. The account's row
-- is locked first (session_stamp.sql).
create or replace function session_open(p_id uuid, p_token_hash bytea, p_account uuid, p_device text, p_at timestamptz, p_expires timestamptz)
returns void language plpgsql security definer set search_path from current as $$
begin
  update account set last_sign_in_at = p_at where id = p_account and disabled_at is null;
  if not found then
    return;
  end if;
  insert into session (id, token_hash, account_id, region_id, device, created_at, seen_at, expires_at)
  values (p_id, p_token_hash, p_account,
    (select g.region_id from account_grant g where g.account_id = p_account order by length(g.path), g.path limit 1),
    p_device, p_at, p_at, p_expires);
end $$;

-- Who a token belongs to and what it may do now; touches the session at most once a minute.
create or replace function session_authority(p_token_hash bytea, p_at timestamptz, p_idle_minutes int)
returns table (session_id uuid, account_id uuid, stamp int, expires_at timestamptz, seen_at timestamptz,
  region_id uuid, region_path text, region_level text, roles text[])
language plpgsql security definer set search_path from current as $$
declare
  found_session session%rowtype;
begin
  select s.* into found_session from session s
  where s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_at
    and s.seen_at > p_at - make_interval(mins => p_idle_minutes);
  if not found then
    return;
  end if;
  if found_session.seen_at < p_at - interval '1 minute' then
    update session s set seen_at = p_at where s.id = found_session.id;
  end if;
  return query
    select found_session.id, found_session.account_id, found_session.stamp, found_session.expires_at, greatest(found_session.seen_at, p_at),
      r.id, r.path, r.level,
      coalesce((select array_agg(distinct g.role) from account_grant g
        where g.account_id = found_session.account_id and left(r.path, length(g.path)) = g.path), '{}')
    from (values (found_session.region_id)) acting (id) left join region r on r.id = acting.id;
end $$;

-- Says that the signature of a statement names a session that no longer stands, or stands for other authority (db/scoped-query.ts).
create or replace function refuse_authority() returns text language plpgsql as $$
begin
  raise exception 'authority has changed' using errcode = 'ZF001';
end $$;

-- Signs an account out everywhere: an administrator may not see whose sessions these are, only end them.
create or replace function session_end_all(p_account uuid, p_at timestamptz) returns void
language sql security definer set search_path from current as $$
  update session set ended_at = p_at where account_id = p_account and ended_at is null
$$;

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
