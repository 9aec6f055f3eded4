import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../src/platform/db/migrate';
import { startEmbedded } from '../src/platform/embedded/process';
import { prepareDatabase } from '../src/platform/embedded/roles';
import { generate } from './data';
import { compare, type Contest } from './load';
import { j1 } from './scenarios';
import { signIn, startServer } from './servers';

/**
 * Times our server against the practical ceiling, a bare node:http + pg server with hand-written SQL over the same households in the
 * same run (performance.md). Only ratios hold: milliseconds differ from machine to machine.
 *   npm run bench -- [households] [rounds]
 */
async function main(): Promise<void> {
  const [households = 1_000_000, rounds = 12] = process.argv
    .slice(2)
    .map(Number)
    .filter((n) => n > 0);
  const dataDir = mkdtempSync(join(tmpdir(), 'zhufu-bench-'));
  const server = await startEmbedded({ dataDir, throwaway: true });
  const stops: (() => Promise<void>)[] = [];
  try {
    const passwords = { owner: 'bench-owner', app: 'bench-app' };
    const { ownerUrl, appUrl } = await prepareDatabase((name) => server.superuserUrl(name), 'zhufu_bench', passwords);
    await migrate(ownerUrl);
    const world = await generate({ ownerUrl, appUrl, households });
    const ceiling = await startServer('bench/ceiling.js', { DATABASE_URL: ownerUrl });
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
    const cookie = await signIn(ours.url, 'city_admin', world.password);
    const contests: Contest[] = j1(world).map(({ name, path, ceilingPath }) => ({
      name,
      ours: { url: ours.url, path, cookie },
      ceiling: { url: ceiling.url, path: ceilingPath },
    }));
    for (const contest of contests) await compare(contest, rounds);
  } finally {
    for (const stop of stops.reverse()) await stop();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).stack}\n`);
  process.exitCode = 1;
});
