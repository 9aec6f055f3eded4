import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { uuidv7 } from '@zhufu/domain/uuid';
import { AccountsService } from '../src/modules/accounts/accounts.service';
import { GrantsService } from '../src/modules/accounts/grants.service';
import { RegionsService } from '../src/modules/regions/regions.service';
import type { Config } from '../src/platform/config';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { sql } from '../src/platform/sql';
import { seedAccounts } from './accounts.seed';
import { seedHouseholds } from './register';
import { seedRegions } from './regions.seed';
import { readRegions, SEED } from './seed-regions';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Fills an empty database with the demonstration city. Gives the lines that tell how to sign in; none for another database. */
export async function seedIfEmpty(
  app: INestApplicationContext,
  config: Pick<Config, 'dataDir' | 'demoPassword'>,
): Promise<string> {
  const db = app.get(Db);
  const started = await db.one(sql`select from region limit 1`);
  if (!started) await seed(app, demoPassword(config));
  const demonstration = await db.one<{ there: boolean }>(
    sql`select (select id from sign_in_account('county_staff.371524')) is not null as there`,
  );
  return demonstration?.there ? accountLines(config) : '';
}

/** Builds the city step by step; each step says what it did and how long it took. */
async function seed(app: INestApplicationContext, password: string): Promise<void> {
  const db = app.get(Db);
  const step = async (what: string, work: () => Promise<number>): Promise<void> => {
    const from = Date.now();
    const count = await work();
    say(`  ${what}: ${count.toLocaleString('en')} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  };
  say('The database is empty: building the demonstration city. All its people are made up.');
  await step('regions', () =>
    onErrand({ action: 'regions.create', actorId: uuidv7(), via: SEED }, () =>
      db.write(() => seedRegions(app.get(RegionsService))),
    ),
  );
  const regions = await readRegions(db);
  const services = { db, accounts: app.get(AccountsService), grants: app.get(GrantsService) };
  await step('accounts', () => seedAccounts(services, regions, password));
  await step('households', () => seedHouseholds(app, regions, showProgress()));
}

/** Says how far it is, about every five seconds. */
function showProgress(): (done: number, total: number) => void {
  let last = Date.now();
  return (done, total) => {
    if (Date.now() - last < 5000) return;
    last = Date.now();
    say(`  households: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
  };
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const madePassword = (): string => Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** DEMO_PASSWORD, else one made at the first seed and kept beside the data, to be printed again. */
function demoPassword({ dataDir, demoPassword }: Pick<Config, 'dataDir' | 'demoPassword'>): string {
  if (demoPassword) return demoPassword;
  const made = madePassword();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'demo-password'), `${made}\n`, { mode: 0o600 });
  return made;
}

function accountLines({ dataDir, demoPassword }: Pick<Config, 'dataDir' | 'demoPassword'>): string {
  const file = join(dataDir, 'demo-password');
  const password = existsSync(file)
    ? readFileSync(file, 'utf8').trim()
    : demoPassword
      ? 'as given in DEMO_PASSWORD'
      : 'as given at the first start';
  return `
Demonstration accounts 演示账号 (password 密码: ${password})
  city 市      city_admin  city_admin2  leader  auditor  system_admin
  county 县    county_staff.371524  county_staff2.371524  county_finance.371524  leader.371524  auditor.371524
               (东阿县 371524, 冠县 371525; clerks and finance in all eight counties)
  township 镇  township_staff.371524002 …  (every township)
  village 村   village_worker.371524002L01  village_worker.371524109L01  village_worker.371525001001
`;
}
