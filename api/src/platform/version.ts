import type { FindOptionsWhere, QueryDeepPartialEntity, Repository } from 'typeorm';
import { clock } from './clock';
import { Problem } from './http/problem';

interface Versioned {
  id: string;
  version: number;
  updatedAt: Date;
}

/** Throws `stale` with the row as it is now, unless it is still at the version that was loaded (`If-Match`, decisions.md 19). */
export function requireVersion(current: { version: number }, version: number): void {
  if (current.version !== version) throw new Problem('stale', {}, { current });
}

/**
 * Writes `values` over the row at the version that was loaded and moves its version on. Throws `stale` with `current` when another has
 * changed the row in the meantime.
 */
export async function saveVersion<Row extends Versioned>(
  rows: Repository<Row>,
  current: { id: string; version: number },
  version: number,
  values: QueryDeepPartialEntity<Row>,
): Promise<void> {
  const at = { id: current.id, version } as FindOptionsWhere<Row>;
  const next = { ...values, updatedAt: clock.now(), version: version + 1 } as QueryDeepPartialEntity<Row>;
  const { affected } = await rows.update(at, next);
  if (affected !== 1) throw new Problem('stale', {}, { current });
}

/** Removes the row at the version that was loaded. Throws `stale` with `current` when another has changed it in the meantime. */
export async function deleteVersion<Row extends Versioned>(
  rows: Repository<Row>,
  current: { id: string },
  version: number,
): Promise<void> {
  const { affected } = await rows.delete({ id: current.id, version } as FindOptionsWhere<Row>);
  if (affected !== 1) throw new Problem('stale', {}, { current });
}
