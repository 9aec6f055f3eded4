-- Signs and keeps every change of a row. Arguments: table, sealed columns, silent columns (comma-separated), the
-- column that names the record this row is a part of.
-- An unsigned change is refused: a failing audit stops the write (promises.md).
create or replace function audit_row() returns trigger language plpgsql security definer set search_path from current as $$
declare
  sealed text[];
  silent text[];
  action text;
  old_row jsonb;
  new_row jsonb;
  kept jsonb;
  was jsonb;
  became jsonb;
begin
  action := nullif(current_setting('app.action', true), '');
  if action is null then
    raise exception 'a change of % is not signed', tg_argv[0] using errcode = 'ZF002';
  end if;
  sealed := string_to_array(tg_argv[1], ',');
  silent := string_to_array(tg_argv[2], ',') || array['version', 'updated_at', 'path'];
  if tg_op = 'INSERT' then
    -- without fields that hold nothing; most changes are new rows
    kept := to_jsonb(new);
    became := jsonb_strip_nulls(kept) - silent;
    if cardinality(sealed) > 0 then
      became := became || coalesce((select jsonb_object_agg(key, 'sealed') from unnest(sealed) key where became ? key), '{}');
    end if;
  else
    old_row := to_jsonb(old);
    new_row := case tg_op when 'UPDATE' then to_jsonb(new) end;
    kept := coalesce(new_row, old_row);
    select
      jsonb_object_agg(key, case when key = any (sealed) and value <> 'null' then '"sealed"' else value end),
      jsonb_object_agg(key, case when key = any (sealed) and new_row -> key <> 'null' then '"sealed"' else new_row -> key end)
        filter (where new_row is not null)
    into was, became
    from jsonb_each(old_row - silent)
    where new_row is null or value is distinct from new_row -> key;
    if new_row is not null and became is null then
      return null;
    end if;
  end if;
  insert into audit_log (actor_id, action, reason, request_id, via, table_name, row_id, operation, before, after, path, parent_id)
  values (
    nullif(current_setting('app.actor_id', true), '')::uuid,
    action,
    nullif(current_setting('app.reason', true), ''),
    nullif(current_setting('app.request_id', true), ''),
    nullif(current_setting('app.via', true), ''),
    tg_argv[0],
    (kept ->> 'id')::uuid,
    lower(tg_op),
    was,
    became,
    coalesce(kept ->> 'path', ''),
    (kept ->> nullif(tg_argv[3], ''))::uuid
  );
  return null;
end $$;
