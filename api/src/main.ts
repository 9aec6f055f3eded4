import 'reflect-metadata';
import { boot } from './boot';
import { ConfigError, readConfig } from './platform/config';
import { logger } from './platform/logger';
import { seedIfEmpty } from '../seed/seed';

const DRAIN_MS = 10_000;

/** One clear sentence, and a non-zero exit. */
function giveUp(error: unknown): never {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  const words =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use: stop the other program or choose another with PORT=….`
      : code === 'EACCES'
        ? `This user may not listen there: choose a PORT above 1023.`
        : code === 'ENOSPC'
          ? 'The disk is full: make room and start again.'
          : code === 'ECONNREFUSED'
            ? 'PostgreSQL does not answer at DATABASE_URL: check host and port, and that it runs.'
            : message;
  process.stderr.write(`${words}\n`);
  if (!(error instanceof ConfigError) && !code) logger.debug({ stack: (error as Error).stack }, 'start failed');
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig();
  const { app, stop } = await boot(config);
  const demonstration = await seedIfEmpty(app, config);
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    stop().then(() => process.exit(0), giveUp);
  };
  process.on('SIGTERM', end).on('SIGINT', end);
  await app.listen(config.port, config.host).catch(async (error: unknown) => {
    await stop();
    giveUp(error);
  });
  process.stdout.write(`助福 Zhufu: ${await app.getUrl()}\n${demonstration}`);
}

main().catch(giveUp);
