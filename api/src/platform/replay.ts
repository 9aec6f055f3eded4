import type { Db } from './db/db';
import { noteReplay } from './errand';
import { Problem } from './http/problem';
import { type Sql, sql } from './sql';

/** Lets creates of one id pass one after another to the end of their transactions: the second then finds what the first has made. */
export async function queueForId(db: Db, id: string): Promise<void> {
  await db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
}

/**
 * What a create does when its id exists in `table` already: the same body replays the row as it is now, answered with 200; another is
 * refused with `replayDiffers` (decisions.md 19). Gives true when it is a replay, false when there is nothing yet. Inside a transaction.
 */
export async function isReplay(db: Db, table: Sql, id: string, bodyHash: Buffer): Promise<boolean> {
  await queueForId(db, id);
  const existing = await db.one<{ created_hash: Buffer }>(sql`select created_hash from ${table} where id = ${id}`);
  if (!existing) return false;
  if (!existing.created_hash.equals(bodyHash)) throw new Problem('replayDiffers');
  noteReplay();
  return true;
}
