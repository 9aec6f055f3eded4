-- Has anybody been given the keys yet? Asked before anybody has signed in.
create or replace function administered() returns boolean
language sql stable security definer set search_path from current as $$
  select exists (select from account_grant g where g.role = 'system_admin')
$$;
