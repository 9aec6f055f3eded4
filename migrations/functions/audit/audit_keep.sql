-- Keeps changes that a function has made to rows of its own module, many in one statement, signed like those of audit_row. Such a function
-- names its tables in app.kept (' visit need ') while it writes, which tells audit_row to leave them to it. Of p_changes the columns that
-- say what was changed are read. Not a definer: the serving role may not write the log, its module's functions may.
create or replace function audit_keep(p_changes audit_log[]) returns void language plpgsql as $$
begin
  if nullif(current_setting('app.action', true), '') is null then
    raise exception 'a change of % is not signed', p_changes[1].table_name using errcode = 'ZF002';
  end if;
  insert into audit_log (actor_id, action, reason, request_id, via, table_name, row_id, operation, before, after, path, parent_id)
  select nullif(current_setting('app.actor_id', true), '')::uuid, current_setting('app.action'),
    nullif(current_setting('app.reason', true), ''), nullif(current_setting('app.request_id', true), ''),
    nullif(current_setting('app.via', true), ''), c.table_name, c.row_id, c.operation, c.before, c.after, c.path, c.parent_id
  from unnest(p_changes) c;
end $$;

-- A new row as the log keeps it: without fields that hold nothing and without the silent ones.
create or replace function audit_new(p_table text, p_id uuid, p_parent uuid, p_path text, p_row jsonb) returns audit_log
language sql immutable
return row(null, null, null, null, null, null, null, p_table, p_id, p_parent, 'insert', null,
  jsonb_strip_nulls(p_row) - array['version', 'updated_at', 'path', 'created_hash'], p_path)::audit_log;

-- What changed of a row.
create or replace function audit_change(p_table text, p_id uuid, p_parent uuid, p_path text, p_before jsonb, p_after jsonb) returns audit_log
language sql immutable
return row(null, null, null, null, null, null, null, p_table, p_id, p_parent, 'update', p_before, p_after, p_path)::audit_log;
