import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { householdCategories } from '@zhufu/domain/households';
import { AppModule } from '../src/app.module';
import { AccountsService } from '../src/modules/accounts/accounts.service';
import { GrantsService } from '../src/modules/accounts/grants.service';
import { searchTokens } from '../src/modules/households/search-tokens';
import { RegionsService } from '../src/modules/regions/regions.service';
import { Db } from '../src/platform/db/db';
import { onErrand } from '../src/platform/errand';
import { createApp } from '../src/platform/http/server';
import { seedAccounts } from '../seed/accounts.seed';
import { personName } from '../seed/people';
import { seedRegions } from '../seed/regions.seed';
import { readRegions, SEED } from '../seed/seed-regions';
import { loadCeilingProgramme } from './ceiling.sql';
import { loadCeiling, loadHouseholds } from './data.sql';
import { deskOf, loadProgramme } from './programme.sql';

/** What the scenarios draw from. */
export interface BenchWorld {
  dataKey: string;
  password: string;
  counties: string[];
  townships: string[];
  categories: readonly string[];
  names: string[];
  numbers: string[];
  villages: string[];
  /** The counties, whose people log and confirm. */
  desks: { countyCode: string; households: string[]; sources: string[] }[];
  /** Accounts in whose name the ceiling writes. */
  actor: string;
  checker: string;
}

const NAMES = 20_000;
const PASSWORD = 'Bench-2017-password';

/** Regions and accounts through the services; households, visits and money by set-based SQL, since a million through the services would take an hour. */
export async function generate(o: {
  ownerUrl: string;
  superuserUrl: string;
  appUrl: string;
  households: number;
}): Promise<BenchWorld> {
  const dataKey = randomBytes(32).toString('base64');
  await seedPlaces(o.appUrl, dataKey);
  const client = new Client({ connectionString: o.ownerUrl });
  await client.connect();
  const from = Date.now();
  const names = Array.from({ length: NAMES }, (_, i) => personName(i));
  const tokens = names.map((name) =>
    searchTokens(name, '000000000000', undefined).filter((token) => !token.startsWith('r')),
  );
  await loadHouseholds(client, o.households, names, tokens);
  await loadCeiling(client);
  const superuser = new Client({ connectionString: o.superuserUrl });
  await superuser.connect();
  await loadProgramme(superuser, o.households * 2);
  await superuser.end();
  await loadCeilingProgramme(client);
  const accountOf = async (name: string): Promise<string> =>
    (await client.query<{ id: string }>('select id from account where name = $1', [name])).rows[0]?.id ?? '';
  const codes = async (level: string): Promise<string[]> =>
    (await client.query<{ code: string }>('select code from region where level = $1 order by code', [level])).rows.map(
      ({ code }) => code,
    );
  const counties = await codes('county');
  const desks: BenchWorld['desks'] = [];
  for (const countyCode of counties) desks.push({ countyCode, ...(await deskOf(client, countyCode)) });
  const numbers = await client.query<{ number: string }>(
    'select left(number, 12) as number from household order by id limit 5000',
  );
  const world = {
    dataKey,
    password: PASSWORD,
    counties,
    townships: await codes('township'),
    categories: householdCategories,
    names: [...new Set(names.map((name) => [...name].slice(0, 2).join('')))],
    numbers: numbers.rows.map(({ number }) => number),
    villages: await codes('village'),
    desks,
    actor: await accountOf(`county_staff.${counties[0]}`),
    checker: await accountOf(`county_finance.${counties[0]}`),
  };
  await client.end();
  process.stdout.write(
    `${o.households.toLocaleString('en')} households and twice as many visits in ${((Date.now() - from) / 1000).toFixed(0)} s\n`,
  );
  return world;
}

async function seedPlaces(databaseUrl: string, dataKey: string): Promise<void> {
  const app = await createApp(AppModule.in({ databaseUrl, poolSize: 4, masterKey: Buffer.from(dataKey, 'base64') }));
  const db = app.get(Db);
  await onErrand({ action: 'regions.create', via: SEED }, () => db.write(() => seedRegions(app.get(RegionsService))));
  const services = { db, accounts: app.get(AccountsService), grants: app.get(GrantsService) };
  await seedAccounts(services, await readRegions(db), PASSWORD);
  await app.close();
}
