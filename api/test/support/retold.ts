import { Client } from 'pg';
import { type TableRule, tableRules } from '../../../migrations/table-rules';

const TABLES = ['visit', 'disbursement', 'roster_entry'];
const ALWAYS_SILENT = ['version', 'updated_at', 'path'];

type Fields = Record<string, unknown>;

interface Change {
  table_name: string;
  row_id: string;
  actor_id: string | null;
  operation: 'insert' | 'update' | 'delete';
  before: Fields | null;
  after: Fields | null;
}

/** A value as a log of new rows has it: without what holds nothing. */
function holding(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(holding);
  if (typeof value !== 'object' || value === null) return value;
  const held = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(held.map(([key, inner]) => [key, holding(inner)]));
}

/** The rows that a log tells of, by table and id. Throws where it contradicts itself or names nobody. */
export function retell(changes: readonly Change[]): Map<string, Fields> {
  const rows = new Map<string, Fields>();
  for (const { table_name, row_id, actor_id, operation, before, after } of changes) {
    const key = `${table_name} ${row_id}`;
    const row = rows.get(key);
    if (!actor_id || (operation === 'insert') === (row !== undefined)) throw new Error(`${operation} of ${key}`);
    for (const [field, value] of Object.entries(holding(before ?? {}) as Fields)) {
      if (JSON.stringify(row?.[field]) !== JSON.stringify(value))
        throw new Error(`${key}: ${field} was something else`);
    }
    for (const field of Object.keys(before ?? {})) {
      if (before?.[field] === null && row?.[field] !== undefined) throw new Error(`${key}: ${field} was not empty`);
    }
    if (operation === 'delete') rows.delete(key);
    else rows.set(key, holding({ ...row, ...after }) as Fields);
  }
  return rows;
}

function auditOf(table: string): Exclude<TableRule['audit'], string> {
  const { audit } = tableRules.find((rule) => rule.table === table)!;
  if (typeof audit === 'string') throw new Error(`${table} keeps no log`);
  return audit;
}

/** The records of visits below a path as they stand, and as the log tells them: every change is known when both are the same. */
export async function standingAndRetold(
  url: string,
  path: string,
): Promise<[Map<string, Fields>, Map<string, Fields>]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const standing = new Map<string, Fields>();
  for (const table of TABLES) {
    const { silent } = auditOf(table);
    const { rows } = await client.query<{ id: string; row: Fields }>(
      `select id, jsonb_strip_nulls(to_jsonb(t)) - $1::text[] as row from ${table} t where starts_with(path, $2)`,
      [[...ALWAYS_SILENT, ...(silent ?? [])], path],
    );
    for (const { id, row } of rows) standing.set(`${table} ${id}`, row);
  }
  const { rows } = await client.query<Change>(
    'select table_name, row_id, actor_id, operation, before, after from audit_log where table_name = any ($1) and starts_with(path, $2) order by id',
    [TABLES, path],
  );
  await client.end();
  return [standing, retell(rows)];
}
