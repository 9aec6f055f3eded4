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

/** A row at the version that was loaded. */
type Loaded = Pick<Versioned, 'id' | 'version'>;

/**
 * Writes `values` over the row at the version that was loaded, moves its version on, and gives the row as `read` finds it then. Throws
 * `stale` with that row when another has changed it in the meantime.
 */
export async function saveVersion<Row extends Versioned, View extends object>(
  rows: Repository<Row>,
  { id, version }: Loaded,
  values: QueryDeepPartialEntity<Row>,
  read: () => Promise<View>,
): Promise<View> {
  const at = { id, version } as FindOptionsWhere<Row>;
  const next = { ...values, updatedAt: clock.now(), version: version + 1 } as QueryDeepPartialEntity<Row>;
  const { affected } = await rows.update(at, next);
  const current = await read();
  if (affected !== 1) throw new Problem('stale', {}, { current });
  return current;
}

/** Removes the row at the version that was loaded. Throws `stale` with the row that `read` finds when another has changed it in the meantime. */
export async function deleteVersion<Row extends Versioned>(
  rows: Repository<Row>,
  { id, version }: Loaded,
  read: () => Promise<object>,
): Promise<void> {
  const { affected } = await rows.delete({ id, version } as FindOptionsWhere<Row>);
  if (affected !== 1) throw new Problem('stale', {}, { current: await read() });
}
