import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { runMigrations } from 'graphile-worker';
import { migrations } from '../../../../migrations';
import { ConfigError } from '../config';
import { applyStanding } from './standing-sql';

const LOCK = 7_204_417;
const OLDEST = 15;

/**
 * Brings the schema up to date: numbered migrations, then functions, policies, grants and triggers whose text has changed, then the job
 * queue's own tables. Several servers may start at once: one works, the others wait. `appRole` is the role that will serve. Throws
 * ConfigError for a PostgreSQL that is too old and for a schema that is newer than the program.
 */
export async function migrate(ownerUrl: string, appRole = 'zhufu_app'): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await requireVersion(client);
    const ran = await namesOfRun(client);
    refuseNewer(ran);
    // a migration may make a table anew, on which nothing stands yet
    if (ran.length > 0 && ran.length < migrations.length) await client.query('delete from applied_sql');
    if (ran.length < migrations.length) await runNumbered(ownerUrl);
    await applyStanding(client, appRole);
    await runMigrations({ connectionString: ownerUrl, logger: undefined });
  } finally {
    await client.end();
  }
}

async function requireVersion(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; major: number }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major`,
  );
  const { version = '', major = 0 } = rows[0] ?? {};
  if (major < OLDEST) throw new ConfigError(`PostgreSQL ${OLDEST} or newer is needed; this is ${version}.`);
}

async function namesOfRun(client: Client): Promise<string[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('migration') is not null as there`,
  );
  if (!found[0]?.there) return [];
  const { rows } = await client.query<{ name: string }>('select name from migration');
  return rows.map(({ name }) => name);
}

function refuseNewer(ran: readonly string[]): void {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = ran.find((name) => !known.has(name));
  if (unknown) {
    throw new ConfigError(
      `The database was made by a newer version (${unknown}). Start that version, or restore a backup.`,
    );
  }
}

async function runNumbered(url: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    migrationsTableName: 'migration',
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
  } finally {
    await source.destroy();
  }
}
