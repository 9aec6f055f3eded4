import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import { declaredClasses, fundingClasses, needsDeclaredClass } from '@zhufu/domain/funding';
import { everyDifference } from '../../src/modules/reports/verify';
import { Books, type Family, type ModelCampaign, type Source } from '../support/model/books';
import { Chooser } from '../support/model/chooser';
import type { Shared } from '../support/model/clerk';
import { figuresOf } from '../support/model/figures';
import { Run } from '../support/model/run';
import { type Cut, cuts } from '../support/model/totals';
import {
  type Desk,
  deskOf,
  done,
  makeFamily,
  makeGoods,
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
  goods = await makeGoods(desk.county);
  for (const [i, villages] of place.villages[0]!.entries()) {
    const township = await world.signIn('township_staff', place.townships[0]![i]!);
    for (const village of villages) {
      const staff = { ...desk, township, clerk: await world.signIn('village_worker', village) };
      for (let n = 0; n < (AT_ONCE * 2) / 4; n++) {
        families.push({ id: await makeFamily(staff, village.code), villageCode: village.code, version: 3 });
      }
    }
  }
});
afterAll(() => world.close());

const countyCode = (): string => place.counties[0]!.code;

async function opened(): Promise<Books> {
  const { id, version } = await runningCampaign(desk);
  const campaign: ModelCampaign = { id, version, status: 'running', begun: 0, isMoving: false, isTaken: false };
  return new Books(campaign);
}

/** Money of a source at the city, and some of it in the county; its class goes by its number. */
async function fund(books: Books, n: number, atCity: number, inCounty: number): Promise<string> {
  const fundingClass = fundingClasses[n % fundingClasses.length]!;
  const declared = declaredClasses[n % declaredClasses.length]!;
  const more = needsDeclaredClass(fundingClass) ? { declaredClass: declared } : {};
  const { id } = await makeSource(desk.city, { fundingClass, ...more });
  const { declaredClass = fundingClass as Source['declaredClass'] } = more;
  books.sources.push({ id, fundingClass, declaredClass });
  const posted = { fundingSourceId: id, version: 2, status: 'posted' } as const;
  const receipt = await receive(desk.city, desk.city2, id, atCity);
  const transfer = await passDown(desk, id, countyCode(), inCounty);
  books.postings.push({ ...posted, kind: 'receipt', id: receipt.id, amount: atCity });
  books.postings.push({ ...posted, kind: 'transfer', id: transfer.id, amount: inCounty });
  return id;
}

async function accountsAgree(books: Books): Promise<void> {
  for (const { id } of books.sources) {
    const { accounts } = await done(desk.city.get<FundingSourceView>(`/api/funding-sources/${id}`));
    const ofRegion = (code: string) => accounts.find(({ regionCode }) => regionCode === code);
    expect(ofRegion(countyCode())).toMatchObject({ ...books.account(id), received: 0, movedOut: 0 });
    expect(ofRegion(place.city.code)).toMatchObject({
      ...books.cityAccount(id),
      movedIn: 0,
      reserved: 0,
      disbursed: 0,
    });
  }
}

async function figuresAgree(books: Books): Promise<void> {
  const wanted = Object.fromEntries((Object.keys(cuts) as Cut[]).map((cut) => [cut, books.totals(cut)]));
  expect(await figuresOf(desk, books.campaign.id)).toEqual(wanted);
  const url = `/api/roster-entries?campaignId=${books.campaign.id}&reached=true`;
  const { data } = await done(desk.city.get<Page<RosterRow>>(url));
  const reached = data.map(({ householdId, villageCode, reachedOn, disbursed }) => [
    householdId,
    { villageCode, day: reachedOn, disbursed },
  ]);
  const counted = [...books.reached()].map(([family, where]) => [
    family.id,
    { ...where, disbursed: books.givenTo(family) },
  ]);
  expect(Object.fromEntries(reached)).toEqual(Object.fromEntries(counted));
}

/** Eight runs at once on one campaign, one crowded source and a source each; then every figure must be what the books have. */
async function runEight(first: number): Promise<void> {
  const books = await opened();
  const villageCodes = place.villages[0]!.flat().map(({ code }) => code);
  const [crowded, ...sources] = await Promise.all([
    fund(books, 0, 300_000, 300_000),
    ...Array.from({ length: AT_ONCE }, (_, i) => fund(books, i + 1, 300_000, 200_000)),
  ]);
  const shared: Shared = { desk, books, countyCode: countyCode(), villageCodes, goods, crowded };
  const runs = sources.map((source, i) => {
    const own = { source, families: families.slice(2 * i, 2 * i + 2) };
    return new Run(shared, own, new Chooser(SEED + first + i));
  });
  await Promise.all(
    runs.map(async (run) => {
      for (let n = 0; n < COMMANDS; n++) await run.step();
    }),
  );
  await accountsAgree(books);
  await figuresAgree(books);
}

describe('random sequences of what is done to visits, money, families and the campaign', () => {
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
