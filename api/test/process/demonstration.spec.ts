import { Client, escapeIdentifier } from 'pg';
import { prepareDatabase } from '../../src/platform/embedded/roles';
import { type Program, runByHand, startProgram } from '../support/process';
import { onDatabase } from '../support/test-databases';
import { workerDatabase } from '../support/worker-database';

const PASSWORD = 'Relief-2017';
const SEEDING = 300_000;

let settings: Record<string, string>;
let superuser: Client;
let name: string;
let cityUrl: string;
let program: Program | undefined;

beforeAll(async () => {
  const { superuserUrl, ownerUrl } = await workerDatabase();
  name = `${new URL(ownerUrl).pathname.slice(1)}_city`;
  cityUrl = onDatabase(superuserUrl, name);
  superuser = new Client({ connectionString: superuserUrl });
  await superuser.connect();
  const urls = await prepareDatabase((database) => onDatabase(superuserUrl, database), name, {
    owner: process.env.TEST_OWNER_PASSWORD ?? '',
    app: process.env.TEST_APP_PASSWORD ?? '',
  });
  settings = {
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    DEMO_PASSWORD: PASSWORD,
    SEED: 'demo',
  };
});
afterAll(async () => {
  await stop();
  await superuser.query(`drop database ${escapeIdentifier(name)} with (force)`);
  await superuser.end();
});

async function stop(): Promise<void> {
  program?.child.kill('SIGTERM');
  await program?.ended;
  program = undefined;
}

/** Starts in a time zone; gives a reader that is signed in as the city's administrator. */
async function startIn(timeZone: string): Promise<(path: string) => Promise<Totals>> {
  program = startProgram({ ...settings, TZ: timeZone });
  const origin = await program.address;
  const signedIn = await fetch(`${origin}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'city_admin', password: PASSWORD }),
  });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return async (path) => (await fetch(origin + path, { headers: { cookie } })).json() as Promise<Totals>;
}

interface Totals {
  data: { id: string; households: number; amount: number }[];
  rows: { households?: number; amount: number; regionName: string; day?: string; byClass: Record<string, number> }[];
  total: { households: number; amount: number; cash: number; goods: number; byClass: Record<string, number> };
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

describe('the demonstration city', () => {
  it.each(['Asia/Shanghai', 'UTC'])(
    'gives the figures of January 2017 by every cut, in %s',
    async (timeZone) => {
      const read = await startIn(timeZone);
      const [campaign] = (await read('/api/campaigns?year=2017')).data;
      expect(campaign).toMatchObject({ households: 2177, amount: 111_800_000 });
      for (const by of ['county', 'township', 'village', 'day', 'source']) {
        const { rows, total } = await read(`/api/reports/campaign-totals?campaignId=${campaign!.id}&by=${by}`);
        expect({ by, households: total.households, amount: total.amount }).toEqual({
          by,
          households: 2177,
          amount: 111_800_000,
        });
        expect(sum(rows.map((row) => row.amount))).toBe(111_800_000);
        expect(sum(Object.values(total.byClass))).toBe(111_800_000);
        expect(total.cash + total.goods).toBe(111_800_000);
        if (by !== 'source') expect(sum(rows.map(({ households = 0 }) => households))).toBe(2177);
        if (by === 'day') expect(rows.map(({ day }) => day)).toEqual(days());
        // its name on the last day of the campaign (decisions.md 16)
        if (by === 'county') expect(rows.map(({ regionName }) => regionName)).toContain('茌平县');
        if (by === 'village')
          expect(rows.map(({ regionName }) => regionName)).toEqual(expect.arrayContaining(['贺庄村', '朱南村']));
      }
      await stop();
    },
    SEEDING,
  );

  it(
    'is counted right, and a fen too much is named: npm run verify',
    async () => {
      const clean = await runByHand(['verify'], settings);
      expect(clean).toMatchObject({
        code: 0,
        result: 'verify: balances, reservations, roll-ups and reached households agree with their rows.\n',
      });
      expect(clean.progress.match(/verify: \w+ recomputed/g)).toHaveLength(7);

      const city = new Client({ connectionString: cityUrl });
      await city.connect();
      await city.query(
        `update campaign_money set amount = amount + 1 where ctid = (select min(ctid) from campaign_money)`,
      );
      await city.end();
      const { code, result } = await runByHand(['verify'], settings);
      expect(code).toBe(1);
      expect(result).toMatch(
        /^verify: 1 difference\n {2}campaign money · \S+ \S+ · .+ handed over: kept \d*1, rows say \d*0\n$/,
      );
    },
    SEEDING,
  );
});

/** 9 to 22 January. */
const days = (): string[] => Array.from({ length: 14 }, (_, i) => `2017-01-${String(i + 9).padStart(2, '0')}`);
