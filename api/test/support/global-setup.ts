import 'reflect-metadata';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { migrate } from '../../src/platform/db/migrate';
import { findPostmaster, isAlive, stopPostmaster } from '../../src/platform/embedded/postmaster';
import { startEmbedded } from '../../src/platform/embedded/process';
import { prepareDatabase } from '../../src/platform/embedded/roles';
import { keepForTeardown } from './global-teardown';
import { onDatabase, TEMPLATE, WORKER_PREFIX } from './test-databases';

const passwords = { owner: 'test-owner', app: 'test-app' };

/** One migrated template for the run; each jest worker copies it (see workerDatabase). */
export default async function globalSetup(): Promise<void> {
  process.env.LOG_LEVEL ??= 'silent';
  const superuserUrl = process.env.TEST_DATABASE_URL ?? (await startThrowaway());
  await dropLeftovers(superuserUrl);
  const { ownerUrl } = await prepareDatabase((name) => onDatabase(superuserUrl, name), TEMPLATE, passwords);
  await migrate(ownerUrl);
  process.env.TEST_SUPERUSER_URL = superuserUrl;
  process.env.TEST_OWNER_PASSWORD = passwords.owner;
  process.env.TEST_APP_PASSWORD = passwords.app;
}

async function startThrowaway(): Promise<string> {
  await removeAbandoned();
  const dataDir = join(tmpdir(), `zhufu-test-${process.pid}`);
  mkdirSync(dataDir);
  // whatever the umask: as root, the server runs as another user
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, throwaway: true });
  keepForTeardown(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return server.superuserUrl('postgres');
}

/** Clears away the servers of runs that were killed. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^zhufu-test-(\d+)$/.exec(name)?.[1];
    if (!pid || (isAlive(Number(pid)) && Number(pid) !== process.pid)) continue;
    const folder = join(tmpdir(), name);
    const cluster = join(folder, 'postgres', 'data');
    const server = existsSync(cluster) ? findPostmaster(cluster) : undefined;
    if (server) await stopPostmaster(cluster, server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server named by TEST_DATABASE_URL may still hold the databases of an earlier run. */
async function dropLeftovers(superuserUrl: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname = $1 or starts_with(datname, $2)`,
    [TEMPLATE, WORKER_PREFIX],
  );
  for (const { datname } of rows) await client.query(`drop database ${escapeIdentifier(datname)} with (force)`);
  await client.end();
}
