-- Who made the last change of a household and by which verb; the caller has already been shown the household.
create or replace function household_last_change(p_id uuid) returns table (actor_id uuid, action text)
language sql stable security definer set search_path from current as $$
  select l.actor_id, l.action from audit_log l where l.table_name = 'household' and l.row_id = p_id order by l.id desc limit 1
$$;
