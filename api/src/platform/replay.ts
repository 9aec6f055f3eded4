import type { Db } from './db/db';
import { Problem } from './http/problem';
import { type Sql, sql } from './sql';

/**
 * What a create does when its id exists in `table` already: the same body replays the row as it is now, another is refused with
 * `replayDiffers` (decisions.md 19). Gives true when it is a replay, false when there is nothing yet.
 */
export async function isReplay(db: Db, table: Sql, id: string, bodyHash: Buffer): Promise<boolean> {
  const existing = await db.one<{ created_hash: Buffer }>(sql`select created_hash from ${table} where id = ${id}`);
  if (!existing) return false;
  if (!existing.created_hash.equals(bodyHash)) throw new Problem('replayDiffers');
  return true;
}
