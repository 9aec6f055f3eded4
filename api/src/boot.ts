import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { AppModule } from './app.module';
import { type Config, ConfigError } from './platform/config';
import { migrate } from './platform/db/migrate';
import { requirePlainRole } from './platform/db/plain-role';
import { startEmbedded } from './platform/embedded/process';
import { prepareDatabase } from './platform/embedded/roles';
import { readOrMakeSecrets } from './platform/embedded/secrets';
import { createApp } from './platform/http/server';
import { checkKey } from './platform/sealed/key-check';
import { readOrMakeMasterKey } from './platform/sealed/keys';

interface Database {
  appUrl: string;
  ownerUrl: string;
  stop(): Promise<void>;
}

/** A migrated database and the application on it, not yet listening. */
export interface Booted {
  app: NestFastifyApplication;
  stop(): Promise<void>;
}

/** The outside PostgreSQL named by the settings, or the embedded one. Throws ConfigError with one sentence. */
async function openDatabase(config: Config): Promise<Database> {
  const { databaseUrl, databaseOwnerUrl } = config;
  if (!databaseUrl && !databaseOwnerUrl) {
    const server = await startEmbedded({ dataDir: config.dataDir });
    const stop = (): Promise<void> => server.stop();
    return orElse(stop, async () => ({
      ...(await prepareDatabase(server.superuserUrl, 'zhufu', readOrMakeSecrets(config.dataDir))),
      stop,
    }));
  }
  if (!databaseUrl || !databaseOwnerUrl) throw new ConfigError(MISSING_URL);
  if (userOf(databaseUrl) === userOf(databaseOwnerUrl)) throw new ConfigError(SAME_ROLE);
  return { appUrl: databaseUrl, ownerUrl: databaseOwnerUrl, stop: () => Promise.resolve() };
}

const userOf = (url: string): string => decodeURIComponent(new URL(url).username);

const SAME_ROLE = 'DATABASE_URL and DATABASE_OWNER_URL name one role: the one that serves may not own the tables.';
const MISSING_URL = `DATABASE_URL (serves) and DATABASE_OWNER_URL (migrates) go together. As a superuser, make their roles once:
  create role zhufu_owner login password '…'; create role zhufu_app login password '…';
  create database zhufu owner zhufu_owner; revoke all on database zhufu from public; grant connect on database zhufu to zhufu_app;`;

/** Opens the database, migrates it, checks role and key, and makes the application; `jobs`: it works on the queue. */
export async function boot(config: Config, { jobs = true } = {}): Promise<Booted> {
  const database = await openDatabase(config);
  return orElse(database.stop, async () => {
    const masterKey = readOrMakeMasterKey(config.dataDir, config.dataKey);
    await migrate(database.ownerUrl, userOf(database.appUrl));
    await withClient(database.appUrl, async (client) => {
      await requirePlainRole(client);
      await checkKey(client, masterKey);
    });
    const app = await createApp(
      AppModule.in({
        databaseUrl: database.appUrl,
        poolSize: config.poolSize,
        masterKey,
        jobsUrl: jobs ? database.ownerUrl : undefined,
      }),
    );
    const stop = async (): Promise<void> => {
      await app.close();
      await database.stop();
    };
    return { app, stop };
  });
}

/** What a step of the start gives; when it comes to nothing, what stands already is taken down. */
async function orElse<T>(takeDown: () => Promise<void>, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await takeDown();
    throw error;
  }
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
