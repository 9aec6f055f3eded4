import { Client, escapeIdentifier } from 'pg';
import { type DatabaseUrls, prepareDatabase } from '../../src/platform/embedded/roles';
import { onDatabase, TEMPLATE, WORKER_PREFIX } from './test-databases';

/** The three ways into this jest worker's own database. */
export interface WorkerDatabase extends DatabaseUrls {
  superuserUrl: string;
}

/** Gives this jest worker's database. It is copied from the template once and shared by the worker's test files. */
export async function workerDatabase(): Promise<WorkerDatabase> {
  const server = environment('TEST_SUPERUSER_URL');
  const name = WORKER_PREFIX + (process.env.JEST_WORKER_ID ?? '1');
  await copyTemplate(server, name);
  const urls = await prepareDatabase((database) => onDatabase(server, database), name, {
    owner: environment('TEST_OWNER_PASSWORD'),
    app: environment('TEST_APP_PASSWORD'),
  });
  return { superuserUrl: onDatabase(server, name), ...urls };
}

async function copyTemplate(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await client.query(`create database ${escapeIdentifier(name)} template ${TEMPLATE} owner zhufu_owner`);
  } finally {
    await client.end();
  }
}

function environment(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: workerDatabase() works only in the projects "database" and "browser".`);
  return value;
}
