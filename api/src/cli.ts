import 'reflect-metadata';
import { makeFirstAdministrator, seedIfEmpty } from '../seed/seed';
import { boot } from './boot';
import { verify } from './modules/reports/verify';
import { giveUp } from './give-up';
import { type Config, ConfigError, readConfig } from './platform/config';

const USAGE = 'Say one of: seed, first-admin <login name>, verify.';

/** What is done once by hand, beside the running program. */
async function run(config: Config, [command, name]: readonly string[]): Promise<string> {
  if (command !== 'seed' && command !== 'first-admin' && command !== 'verify') throw new ConfigError(USAGE);
  if (command === 'first-admin' && !/^[\w.-]{3,60}$/.test(name ?? '')) {
    throw new ConfigError(
      'A login name has 3 to 60 letters, digits, dots or hyphens: npm run first-admin -- <login name>',
    );
  }
  const { app, stop } = await boot(config, { jobs: false });
  try {
    if (command === 'verify') return await verify(app);
    if (command === 'first-admin') return await makeFirstAdministrator(app, name ?? '');
    const lines = await seedIfEmpty(app, { ...config, seed: 'demo' });
    if (!lines)
      throw new ConfigError('This database belongs to a real installation: the demonstration city stays out of it.');
    return lines;
  } finally {
    await stop();
  }
}

run(readConfig(), process.argv.slice(2)).then((text) => {
  process.stdout.write(text);
}, giveUp);
