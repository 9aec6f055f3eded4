import { uuidv7 } from '@zhufu/domain/uuid';
import { everyDifference } from '../../src/modules/reports/verify';
import { Books, type Family, type Total } from '../support/model/books';
import { Chooser } from '../support/model/chooser';
import { Run, type Shared } from '../support/model/run';
import {
  type Desk,
  deskOf,
  done,
  makeFamily,
  makeSource,
  passDown,
  receive,
  type Row,
  runningCampaign,
} from '../support/programme';
import { type City, World } from '../support/world';

/** `MODEL_RUNS=1000 npx jest --selectProjects database --testPathPatterns model` is the long form. */
const RUNS = Number(process.env.MODEL_RUNS ?? 16);
const SEED = Number(process.env.MODEL_SEED ?? 2017);
const AT_ONCE = 8;
const COMMANDS = 50;

let world: World;
let place: City;
let desk: Desk;
let goods: Shared['goods'];
const families: Family[] = [];

beforeAll(async () => {
  world = await World.open(16);
  place = await world.city();
  desk = await deskOf(world, place);
  const item = { id: uuidv7(), name: '米面油', unit: '份', unitValue: 12_000 };
  await done(desk.county.post('/api/goods-items', item));
  goods = item;
  for (const [i, villages] of place.villages[0]!.entries()) {
    const township = await world.signIn('township_staff', place.townships[0]![i]!);
    for (const village of villages) {
      const staff = { ...desk, township, clerk: await world.signIn('village_worker', village) };
      for (let n = 0; n < (AT_ONCE * 2) / 4; n++) {
        families.push({ id: await makeFamily(staff, village.code), villageCode: village.code });
      }
    }
  }
});
afterAll(() => world.close());

const countyCode = (): string => place.counties[0]!.code;

/** A source with money at the city, and some of it in the county. */
async function funded(books: Books, inCounty: number): Promise<string> {
  const source = await makeSource(desk.city);
  await receive(desk.city, desk.city2, source.id, 100_000_000);
  const { id, version } = await passDown(desk, source.id, countyCode(), inCounty);
  books.transfers.push({ id, version, amount: inCounty, fundingSourceId: source.id, status: 'posted' });
  return source.id;
}

interface Account {
  regionCode: string;
}
async function accountsAgree(books: Books, sources: readonly string[]): Promise<void> {
  for (const id of sources) {
    const { accounts } = (await desk.city.get<{ accounts: Account[] }>(`/api/funding-sources/${id}`)).body;
    expect(accounts.find(({ regionCode }) => regionCode === countyCode())).toMatchObject({
      ...books.account(id),
      movedOut: 0,
    });
  }
}

async function totalsOf(campaignId: string, by: string, key: string): Promise<Record<string, Total>> {
  const { rows } = (
    await desk.city.get<{ rows: (Total & Record<string, string>)[] }>(
      `/api/reports/campaign-totals?campaignId=${campaignId}&by=${by}`,
    )
  ).body;
  const total = ({ households = 0, amount, cash, goods: value }: Total): Total => ({
    households,
    amount,
    cash,
    goods: value,
  });
  const something = rows.filter(({ households = 0, amount }) => households !== 0 || amount !== 0);
  return Object.fromEntries(something.map((row) => [row[key], total(row)]));
}

/** Eight runs at once on one campaign, one crowded source and a source each; then every figure must be what the books have. */
async function runEight(first: number): Promise<void> {
  const books = new Books();
  const campaignId = (await runningCampaign(desk)).id;
  const crowded = await funded(books, 300_000);
  const shared: Shared = { desk, books, campaignId, countyCode: countyCode(), goods, crowded };
  const sources = [crowded];
  const runs: Run[] = [];
  for (let i = 0; i < AT_ONCE; i++) {
    const source = await funded(books, 200_000);
    sources.push(source);
    const own = { source, families: families.slice(2 * i, 2 * i + 2) };
    runs.push(new Run(shared, own, new Chooser(SEED + first + i)));
  }
  await Promise.all(
    runs.map(async (run) => {
      for (let n = 0; n < COMMANDS; n++) await run.step();
    }),
  );
  await accountsAgree(books, sources);
  expect(await totalsOf(campaignId, 'village', 'regionCode')).toEqual(books.byVillage());
  expect(await totalsOf(campaignId, 'day', 'day')).toEqual(books.byDay());
  expect(await totalsOf(campaignId, 'source', 'fundingSourceId')).toEqual(books.bySource());
}

describe('random sequences of submit, confirm, return, void, pay, sign, reverse and transfer', () => {
  it(
    `end where the books in memory end: ${RUNS} times ${COMMANDS} commands, ${AT_ONCE} at once, from seed ${SEED}`,
    async () => {
      for (let first = 0; first < RUNS; first += AT_ONCE) await runEight(first);
      const differences = await world.signed(() => world.db.rows<Row>(everyDifference));
      expect(differences).toEqual([]);
    },
    RUNS * 10_000,
  );
});
