import 'reflect-metadata';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { boot } from './boot';
import { giveUp } from './give-up';
import { readConfig } from './platform/config';
import { beginLeaving } from './platform/http/server';
import { seedIfEmpty } from '../seed/seed';

const DRAIN_MS = 10_000;
/** For whoever watches /readyz to look elsewhere. */
const LEAVE_MS = 500;

/** Before the database is made and filled: that takes minutes. */
function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

async function main(): Promise<void> {
  const config = readConfig();
  await requireFreePort(config.host, config.port);
  const { app, stop } = await boot(config);
  const stopFor = async (error: unknown): Promise<never> => {
    await stop();
    giveUp(error);
  };
  const demonstration = await seedIfEmpty(app, config).catch(stopFor);
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(DRAIN_MS, undefined, { ref: false }).then(() => process.exit(1), giveUp);
    beginLeaving(app);
    setTimeout(LEAVE_MS)
      .then(stop)
      .then(() => process.exit(0), giveUp);
  };
  process.on('SIGTERM', end).on('SIGINT', end);
  await app.listen(config.port, config.host).catch(stopFor);
  process.stdout.write(`助福 Zhufu: ${await app.getUrl()}\n${demonstration}`);
}

main().catch(giveUp);
