import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppModule } from '../src/app.module';
import { verify } from '../src/modules/reports/verify';
import { migrate } from '../src/platform/db/migrate';
import { startEmbedded } from '../src/platform/embedded/process';
import { prepareDatabase } from '../src/platform/embedded/roles';
import { createApp } from '../src/platform/http/server';
import { generate } from './data';
import { compare } from './load';
import { j1, j2, j3, j4, type Servers } from './scenarios';
import { signIn, startServer } from './servers';

/**
 * Times our server against the practical ceiling, a bare node:http + pg server with hand-written SQL over the same households in the
 * same run (performance.md). Only ratios hold: milliseconds differ from machine to machine. PostgreSQL runs as in production: what is
 * acknowledged is on the disk.
 *   npm run bench -- [households] [rounds]
 */
async function main(): Promise<void> {
  const [households = 1_000_000, rounds = 12] = process.argv
    .slice(2)
    .map(Number)
    .filter((n) => n > 0);
  const dataDir = mkdtempSync(join(tmpdir(), 'zhufu-bench-'));
  const server = await startEmbedded({ dataDir });
  const stops: (() => Promise<void>)[] = [];
  try {
    const passwords = { owner: 'bench-owner', app: 'bench-app' };
    const { ownerUrl, appUrl } = await prepareDatabase((name) => server.superuserUrl(name), 'zhufu_bench', passwords);
    await migrate(ownerUrl);
    const superuserUrl = server.superuserUrl('zhufu_bench');
    const world = await generate({ ownerUrl, superuserUrl, appUrl, households });
    const ceiling = await startServer('bench/ceiling.js', {
      DATABASE_URL: ownerUrl,
      CEILING_ACTOR: world.actor,
      CEILING_CHECKER: world.checker,
    });
    stops.push(ceiling.stop);
    const ours = await startServer('src/main.js', {
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      SEED: 'none',
      DATA_KEY: world.dataKey,
    });
    stops.push(ours.stop);
    const enter = (name: string): Promise<string> => signIn(ours.url, name, world.password);
    const servers: Servers = {
      ours: ours.url,
      ceiling: ceiling.url,
      city: await enter('city_admin'),
      makers: [],
      checkers: [],
    };
    for (const { countyCode } of world.desks) {
      servers.makers.push(await enter(`county_staff.${countyCode}`));
      servers.checkers.push(await enter(`county_finance.${countyCode}`));
    }
    for (const contest of [...j1(servers, world), j3(servers), ...j4(servers, world)]) await compare([contest], rounds);
    await compare(j2(servers, world), rounds);
    await compare(j2(servers, world, 100), 1);
    process.stdout.write(await recount(appUrl, world.dataKey));
  } finally {
    for (const stop of stops.reverse()) await stop();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Whether all that was kept while writing still agrees with its rows. */
async function recount(databaseUrl: string, dataKey: string): Promise<string> {
  const app = await createApp(AppModule.in({ databaseUrl, poolSize: 1, masterKey: Buffer.from(dataKey, 'base64') }));
  try {
    return await verify(app);
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
});
