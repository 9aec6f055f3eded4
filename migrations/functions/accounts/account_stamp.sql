-- Whatever changes what an account may do raises its stamp in the same statement, so that no process keeps the old authority.
create or replace function account_raise_stamp() returns trigger language plpgsql security definer set search_path from current as $$
begin
  update account set stamp = stamp + 1 where id = coalesce(new.account_id, old.account_id);
  return null;
end $$;
create or replace trigger account_grant_stamp after insert or update or delete on account_grant
  for each row execute function account_raise_stamp();

create or replace function account_own_stamp() returns trigger language plpgsql as $$
begin
  if (new.disabled_at, new.password_hash) is distinct from (old.disabled_at, old.password_hash) then
    new.stamp := old.stamp + 1;
  end if;
  return new;
end $$;
create or replace trigger account_own_stamp before update on account for each row execute function account_own_stamp();

create or replace function session_own_stamp() returns trigger language plpgsql as $$
begin
  if new.region_id is distinct from old.region_id then
    new.stamp := old.stamp + 1;
  end if;
  return new;
end $$;
create or replace trigger session_own_stamp before update on session for each row execute function session_own_stamp();
