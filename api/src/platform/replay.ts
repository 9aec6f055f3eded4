import { Problem } from './http/problem';

/**
 * What a create does when its id exists already: the same body replays the row as it is now, another is refused (decisions.md 19).
 * Gives true when it is a replay, false when there is nothing yet.
 */
export function isReplay(existing: { created_hash: Buffer } | undefined, bodyHash: Buffer): boolean {
  if (!existing) return false;
  if (!existing.created_hash.equals(bodyHash)) throw new Problem('replayDiffers');
  return true;
}
