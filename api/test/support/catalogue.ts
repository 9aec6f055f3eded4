import type { Client } from 'pg';

const own = (column: string): string => `${column} = current_schema()::regnamespace`;

/** All that a schema consists of, each line one fact. */
const FACTS = [
  `select concat_ws(' ', c.relkind, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, c.relacl,
     obj_description(c.oid, 'pg_class')) from pg_class c where ${own('c.relnamespace')}`,
  `select concat_ws(' ', 'column', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
     pg_get_expr(d.adbin, d.adrelid), a.attcollation::regcollation, col_description(c.oid, a.attnum))
   from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
   where ${own('c.relnamespace')} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  `select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
   where ${own('connamespace')}`,
  `select indexdef from pg_indexes where schemaname = current_schema()`,
  `select concat_ws(' ', 'policy', tablename, policyname, roles, cmd, qual, with_check) from pg_policies
   where schemaname = current_schema()`,
  `select pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
   where ${own('c.relnamespace')} and not t.tgisinternal`,
  `select concat_ws(' ', pg_get_functiondef(oid), proacl) from pg_proc where ${own('pronamespace')} and prokind = 'f'`,
];

/** The schema as text lines in one order; equal schemas give equal lists. */
export async function catalogueOf(client: Client): Promise<string[]> {
  const lines: string[] = [];
  for (const fact of FACTS) {
    const { rows } = await client.query<{ line: string }>(`select line from (${fact}) f (line)`);
    lines.push(...rows.map(({ line }) => line));
  }
  return lines.sort();
}
