import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, escapeIdentifier } from 'pg';
import { type TableRule, tableRules } from '../../../../migrations/table-rules';
import { projectRoot } from '../config';
import { auditFunction } from './audit-sql';

/** A row lies in the acting region. The form matters: a plain range misleads the planner (performance.md). */
const IN_AREA = `case when path >= (select current_setting('app.lo', true)) and path < (select current_setting('app.hi', true))
  then true else false end`;
const actorIs = (column: string): string =>
  `${column} = (select nullif(current_setting('app.actor_id', true), '')::uuid)`;

/** The acting region is the row's own or lies below it: its path begins with the row's. */
const BELOW = `starts_with((select nullif(current_setting('app.lo', true), '')), path)`;

function visible(rule: TableRule): string {
  if (rule.access === 'shared') return `${IN_AREA} or ${BELOW}`;
  if (rule.access === 'global') return 'true';
  if (rule.access === 'closed') return 'false';
  if (rule.access === 'mine') return actorIs(rule.account ?? 'account_id');
  return rule.account ? `${IN_AREA} or ${actorIs(rule.account)}` : IN_AREA;
}

/** What is read from above is written there. */
const writable = (rule: TableRule): string => (rule.access === 'shared' ? IN_AREA : visible(rule));

interface Restriction {
  act: 'insert' | 'update' | 'delete';
  clause: string;
}

/**
 * Where one may see more than one may write. New rows lie in the area even where one's own are visible beyond it: else one could grant
 * oneself a role anywhere. What is read from above is changed there. A row that has left its draft is changed by functions alone.
 */
function restrictions({ access, account, ownAnywhere, drafts }: TableRule): Restriction[] {
  const bound = access === 'area' && account && !ownAnywhere;
  const draft = `status = 'draft'`;
  return [
    ...(bound ? [{ act: 'insert', clause: `with check (${IN_AREA})` } as const] : []),
    ...(access === 'shared'
      ? (['update', 'delete'] as const).map((act) => ({ act, clause: `using (${IN_AREA})` }))
      : []),
    ...(drafts ? [{ act: 'insert', clause: `with check (${draft})` } as const] : []),
    ...(drafts ? [{ act: 'update', clause: `using (${draft}) with check (${draft})` } as const] : []),
    ...(drafts ? [{ act: 'delete', clause: `using (${draft})` } as const] : []),
  ];
}

const restrictivePolicies = (rule: TableRule, app: string): string =>
  [
    ...['insert', 'update', 'delete'].map((act) => `drop policy if exists app_${act} on ${rule.table};`),
    ...restrictions(rule).map(
      ({ act, clause }) => `create policy app_${act} on ${rule.table} as restrictive for ${act} to ${app} ${clause};`,
    ),
  ].join('\n');

/** Row-level security, grants and audit trigger of one table, from its one declaration. */
function sqlOf(rule: TableRule, app: string, columns: readonly string[]): string {
  const { table } = rule;
  const audit =
    typeof rule.audit === 'string'
      ? `drop trigger if exists audit on ${table};`
      : `${auditFunction(table, rule.audit, columns)}
         create or replace trigger audit after insert or update or delete on ${table} for each row execute function audit_${table}();`;
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    drop policy if exists owner on ${table};
    create policy owner on ${table} to current_user using (true) with check (true);
    drop policy if exists app on ${table};
    create policy app on ${table} to ${app} using (${visible(rule)}) with check (${writable(rule)});
    ${restrictivePolicies(rule, app)}
    revoke all on ${table} from ${app};
    ${rule.rights.length ? `grant ${rule.rights.join(', ')} on ${table} to ${app};` : ''}
    ${audit}`;
}

const functionFiles = (): { name: string; text: string }[] => {
  const folder = join(projectRoot, 'migrations', 'functions');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.sql'))
    .map((file) => ({ name: file.replace(/\\/g, '/'), text: readFileSync(join(folder, file), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The columns of each table in their order; a new one changes the text of its audit. */
async function columnsOf(client: Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(`
    select table_name as table, array_agg(column_name::text order by ordinal_position) as columns from information_schema.columns
    where table_schema = current_schema() group by table_name`);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** Re-applies functions, then policies, grants and triggers, each when the hash of its text differs from the one in force. */
export async function applyStanding(client: Client, appRole: string): Promise<void> {
  const app = escapeIdentifier(appRole);
  const columns = await columnsOf(client);
  const rules = tableRules.map((rule) => ({
    name: `table ${rule.table}`,
    text: sqlOf(rule, app, columns.get(rule.table) ?? []),
  }));
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from applied_sql');
  const inForce = new Map(rows.map((row) => [row.name, row.hash]));
  const found = await client.query<{ name: string }>('select current_schema() as name');
  const schema = escapeIdentifier(found.rows[0]?.name ?? 'public');
  await client.query('begin');
  await client.query(`set local check_function_bodies = off; grant usage on schema ${schema} to ${app}`);
  for (const { name, text } of [...functionFiles(), ...rules]) {
    const hash = createHash('sha256').update(text).digest('hex');
    if (inForce.get(name) === hash) continue;
    await client.query(text);
    await client.query(
      `insert into applied_sql (name, hash) values ($1, $2) on conflict (name) do update set hash = excluded.hash, applied_at = now()`,
      [name, hash],
    );
  }
  await client.query(`revoke execute on all functions in schema ${schema} from public`);
  await client.query(`grant execute on all functions in schema ${schema} to ${app}`);
  await client.query('commit');
}
