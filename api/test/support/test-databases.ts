/** The migrated database that the others are copied from. */
export const TEMPLATE = 'zhufu_template';

/** Each jest worker's database is this and its number. */
export const WORKER_PREFIX = 'zhufu_worker_';

/** The same server and user, another database. */
export function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
