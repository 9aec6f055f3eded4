-- Whatever changes what an account may do raises the stamp of its sessions in the same transaction, so that no process keeps the old
-- authority. The account's row is locked first, as session_open does, so that a session that opens meanwhile is not missed.
create or replace function account_grant_stamp() returns trigger language plpgsql security definer set search_path from current as $$
declare
  v_account uuid := coalesce(new.account_id, old.account_id);
begin
  perform from account where id = v_account for update;
  update session set stamp = stamp + 1 where account_id = v_account and ended_at is null;
  return null;
end $$;
create or replace trigger account_grant_stamp after insert or update or delete on account_grant
  for each row execute function account_grant_stamp();

-- A disabled account's sessions are over, whoever disabled it; another password makes remembered authority stale.
create or replace function account_stamp() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update session set stamp = stamp + 1, ended_at = new.disabled_at where account_id = new.id and ended_at is null;
  return null;
end $$;
create or replace trigger account_stamp after update on account for each row
  when ((old.disabled_at, old.password_hash) is distinct from (new.disabled_at, new.password_hash)) execute function account_stamp();

create or replace function session_own_stamp() returns trigger language plpgsql as $$
begin
  if new.region_id is distinct from old.region_id then
    new.stamp := old.stamp + 1;
  end if;
  return new;
end $$;
create or replace trigger session_own_stamp before update on session for each row execute function session_own_stamp();
