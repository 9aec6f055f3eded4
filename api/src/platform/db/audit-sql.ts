import { escapeIdentifier } from 'pg';
import type { TableRule } from '../../../../migrations/table-rules';

type Kept = Exclude<TableRule['audit'], string>;

const list = (names: readonly string[]): string => `'{${names.join()}}'::text[]`;

const seal = ({ sealed = [] }: Kept, row: string): string =>
  sealed.length > 0 ? `${row} := audit_sealed(${row}, ${list(sealed)});` : '';

/** Takes what of a changed row was and became, column by column: one that stays costs its comparison alone. */
const differing = (columns: readonly string[]): string =>
  columns
    .map((name) => {
      const column = escapeIdentifier(name);
      return `if old.${column} is distinct from new.${column} then
          v_was := v_was || jsonb_build_object('${name}', old.${column});
          v_became := v_became || jsonb_build_object('${name}', new.${column});
        end if;`;
    })
    .join('\n        ');

/**
 * The trigger function that signs and keeps every change of one table, from its declaration (house.md, Audit) and its columns. A function
 * for each table, since one for all would spend its time on finding out what it is looking at. An unsigned change is refused: a failing
 * audit stops the write (promises.md).
 */
export function auditFunction(table: string, audit: Kept, columns: readonly string[]): string {
  const silent = ['version', 'updated_at', 'path', ...(audit.silent ?? [])];
  const told = columns.filter((column) => !silent.includes(column));
  return `
    create or replace function audit_${table}() returns trigger language plpgsql security definer set search_path from current as $$
    declare
      v_action text := nullif(current_setting('app.action', true), '');
      v_was jsonb;
      v_became jsonb;
    begin
      if v_action is null then
        raise exception 'a change of ${table} is not signed' using errcode = 'ZF002';
      end if;
      if tg_op = 'INSERT' then
        -- without fields that hold nothing; most changes are new rows
        v_became := jsonb_strip_nulls(to_jsonb(new)) - ${list(silent)};
      elsif tg_op = 'DELETE' then
        v_was := to_jsonb(old) - ${list(silent)};
        new := old;
      else
        v_was := '{}';
        v_became := '{}';
        ${differing(told)}
        if v_was = '{}' then
          return null;
        end if;
      end if;
      ${seal(audit, 'v_was')}
      ${seal(audit, 'v_became')}
      insert into audit_log (actor_id, action, reason, request_id, via, table_name, row_id, operation, before, after, path, parent_id)
      values (nullif(current_setting('app.actor_id', true), '')::uuid, v_action, nullif(current_setting('app.reason', true), ''),
        nullif(current_setting('app.request_id', true), ''), nullif(current_setting('app.via', true), ''), '${table}', new.id, lower(tg_op),
        v_was, v_became, ${audit.placed === false ? `''` : 'new.path'}, ${audit.partOf ? `new.${audit.partOf}` : 'null'});
      return null;
    end $$;`;
}
