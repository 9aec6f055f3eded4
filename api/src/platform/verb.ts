import type { Db } from './db/db';
import { Problem } from './http/problem';
import { type Sql, sql } from './sql';

/**
 * Calls a function of the database that does a verb on one version of a row, and gives the row as `read` finds it then. Throws `stale`
 * with that row when the function says that the version was another (migrations/functions/platform/verb.sql).
 */
export async function doVerb<Row extends object>(db: Db, call: Sql, read: () => Promise<Row>): Promise<Row> {
  const done = await db.one<{ outcome: string | null }>(sql`select ${call} as outcome`);
  const current = await read();
  if (done?.outcome === 'stale') throw new Problem('stale', {}, { current });
  return current;
}
