-- Names of the people in the log, whatever area their account belongs to: staff are never masked.
create or replace function account_names(ids uuid[]) returns table (id uuid, display_name text)
language plpgsql stable security definer set search_path from current as $$
begin
  return query select a.id, a.display_name from account a where a.id = any (ids);
end $$;
