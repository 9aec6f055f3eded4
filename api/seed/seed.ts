import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { uuidv7 } from '@zhufu/domain/uuid';
import { AccountsService } from '../src/modules/accounts/accounts.service';
import { GrantsService } from '../src/modules/accounts/grants.service';
import { RegionsService } from '../src/modules/regions/regions.service';
import { hashPassword } from '../src/modules/accounts/passwords';
import { type Config, ConfigError } from '../src/platform/config';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { sql } from '../src/platform/sql';
import { administratorScope, cityOf, insertAdministrator, seedAccounts } from './accounts.seed';
import { isProgrammeSeeded, seedProgramme } from './programme.seed';
import { isRegistered, seedHouseholds } from './register';
import { seedRegions } from './regions.seed';
import { readRegions, SEED } from './seed-regions';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

type SeedConfig = Pick<Config, 'dataDir' | 'demoPassword' | 'seed'>;

/** What stands in the database when the program starts. */
interface Standing {
  regions: boolean;
  /** Somebody holds system_admin. */
  administered: boolean;
  /** Its accounts are the demonstration's. */
  demonstration: boolean;
}

const standing = async (db: Db): Promise<Standing> =>
  (await db.one<Standing>(sql`select exists (select from region) as regions, administered() as administered,
    exists (select from sign_in_account('county_staff.371524')) as demonstration`)) as Standing;

const FIRST_ADMIN = 'Nobody can sign in yet. Make the first administrator: npm run first-admin -- <login name>\n';

/**
 * Fills an empty database with the demonstration city, or goes on where that was interrupted. Gives the lines that tell how to sign in;
 * none for a real installation.
 */
export async function seedIfEmpty(app: INestApplicationContext, config: SeedConfig): Promise<string> {
  const db = app.get(Db);
  const found = await standing(db);
  if (found.administered && !found.demonstration) return '';
  if (config.seed === 'none') return found.administered ? '' : FIRST_ADMIN;
  const whole = found.administered && (await isRegistered(db)) && (await isProgrammeSeeded(db));
  if (!whole) await seed(app, config, found);
  return accountLines(config);
}

/** Builds the city step by step; each step says what it did and how long it took. */
async function seed(app: INestApplicationContext, config: SeedConfig, found: Standing): Promise<void> {
  const db = app.get(Db);
  say('Building the demonstration city. All its people are made up.');
  if (!found.regions) await step('regions', () => writeRegions(app));
  const regions = await readRegions(db);
  const services = { db, accounts: app.get(AccountsService), grants: app.get(GrantsService) };
  if (!found.administered) await step('accounts', () => seedAccounts(services, regions, demoPassword(config)));
  await step('households', () => seedHouseholds(app, regions, showProgress('households')));
  await step('visits', () => seedProgramme(app, regions, showProgress('visits')));
}

async function step(what: string, work: () => Promise<number>): Promise<void> {
  const from = Date.now();
  const count = await work();
  say(`  ${what}: ${count.toLocaleString('en')} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
}

const writeRegions = (app: INestApplicationContext): Promise<number> =>
  onErrand({ action: 'regions.create', actorId: uuidv7(), via: SEED }, () =>
    app.get(Db).write(() => seedRegions(app.get(RegionsService))),
  );

/**
 * For a real installation: the regions, and the first administrator of the city with a password that is told once. Throws ConfigError
 * when there is an administrator.
 */
export async function makeFirstAdministrator(app: INestApplicationContext, name: string): Promise<string> {
  const db = app.get(Db);
  const found = await standing(db);
  if (found.administered)
    throw new ConfigError('There is an administrator already: new accounts are made in the console.');
  if (!found.regions) await step('regions', () => writeRegions(app));
  const city = cityOf(await readRegions(db));
  const id = uuidv7();
  const password = madePassword(20);
  const passwordHash = await hashPassword(password);
  await onErrand(administratorScope(id, city).errand('accounts.create', { via: 'first-admin' }), () =>
    db.write(() =>
      insertAdministrator(
        { db, accounts: app.get(AccountsService) },
        { id, name, displayName: name },
        city,
        passwordHash,
      ),
    ),
  );
  return `The first administrator of ${city.name}: ${name}, password ${password}\nChange it after signing in; it is not kept anywhere.\n`;
}

/** Says how far it is, about every five seconds. */
function showProgress(what: string): (done: number, total: number) => void {
  let last = Date.now();
  return (done, total) => {
    if (Date.now() - last < 5000) return;
    last = Date.now();
    say(`  ${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
  };
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const madePassword = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** DEMO_PASSWORD, else one made at the first seed and kept beside the data, to be printed again. */
function demoPassword({ dataDir, demoPassword }: SeedConfig): string {
  if (demoPassword) return demoPassword;
  const made = madePassword(12);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'demo-password'), `${made}\n`, { mode: 0o600 });
  return made;
}

function accountLines({ dataDir, demoPassword }: SeedConfig): string {
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
