import type { TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { MapRegionsView } from '@zhufu/contracts/map/map.view';
import type { RegionView } from '@zhufu/contracts/regions/region.view';
import type { CampaignDashboardView, CampaignSummaryView, ProgressRow } from '@zhufu/contracts/reports/report.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import { registrars, type Staff } from '../support/households';
import {
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  makeSource,
  passDown,
  receive,
  type Row,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, type Place, World } from '../support/world';

const BEFORE = '2025-12-31';
const DURING = '2026-02-10';
const AFTER = '2026-04-30';
const days = { firstOn: '2026-01-01', lastOn: '2026-03-31', lateDays: 365 };

let world: World;
let place: City;
let desk: Desk;
let staff: Staff;
let admin: Client;
let campaign: Row;
let source: Row;

beforeAll(async () => {
  world = await World.open();
  place = await world.city([[10], [1], [1], [1]]);
  desk = await deskOf(world, place);
  staff = await registrars(world, place);
  admin = await world.signIn('system_admin', place.city);
  source = await fundCounty(desk, place.counties[0]!.code, 500_000);
  campaign = await runningCampaign(desk, { ...days, sources: [{ fundingSourceId: source.id }] });
}, 60_000);
afterAll(() => world.close());

const close = ({ id }: { id: string }, closedOn: string) =>
  done(admin.act(`/api/regions/${id}/close`, 1, { closedOn, reason: '合并' }));

/** What the four tell of the campaign below a region of the client's area. */
async function told(client: Client, { code }: Place) {
  const query = `campaignId=${campaign.id}&regionCode=${code}`;
  return {
    targets: await done(client.get<TargetsView>(`/api/campaigns/${campaign.id}/targets?parentCode=${code}`)),
    board: await done(client.get<CampaignDashboardView>(`/api/dashboard/campaign?${query}`)),
    summary: await done(client.get<CampaignSummaryView>(`/api/reports/campaign-summary?${query}`)),
    map: await done(client.get<MapRegionsView>(`/api/map/regions?${query}`)),
    filtered: await done(
      client.get<MapRegionsView>(`/api/map/regions?${query}&category=two_daughter_hardship&fundingClass=donation`),
    ),
  };
}

async function codesTold(client: Client, parent: Place): Promise<string[]> {
  const lists = Object.values(await told(client, parent)).map(({ rows }) =>
    rows.map(({ regionCode }: { regionCode: string }) => regionCode),
  );
  for (const codes of lists) expect(codes).toEqual(lists[0]);
  return lists[0]!;
}

type Counted = Pick<ProgressRow, 'registered' | 'households' | 'amount'>;
const sum = <R>(rows: R[], of: (row: R) => number | null): number => rows.reduce((n, row) => n + (of(row) ?? 0), 0);

/** Moves a family to the first village. */
async function moveAway(id: string): Promise<void> {
  const { version } = await done(desk.county.get<HouseholdView>(`/api/households/${id}`));
  const villageCode = place.villages[0]![0]![0]!.code;
  await done(desk.county.patch(`/api/households/${id}`, { villageCode }, version));
}

const visit = (id: string, amount: number, more: object) =>
  confirmedVisit(desk, visitBody(id, campaign.id, amount ? source.id : undefined, amount, more));

/** A family of each village that lives elsewhere since: visited there when it was not at home, given money there, and reached after all, where
 * its entry says. */
async function leaveFigures(tallied: Place, paid: Place, reached: Place): Promise<void> {
  const [absent, given, listed] = [
    await makeFamily(staff, tallied.code),
    await makeFamily(staff, paid.code),
    await makeFamily(staff, reached.code),
  ];
  const households = [{ householdId: listed }];
  await done(desk.county.post('/api/roster-entries', { campaignId: campaign.id, households }));
  await visit(absent, 0, { result: 'not_home' });
  await visit(given, 30_000, { result: 'not_home' });
  for (const id of [absent, given, listed]) await moveAway(id);
  await visit(listed, 0, { result: 'met_self' });
}

describe('the villages told of in a campaign', () => {
  let villages: Place[];
  const code = (i: number) => villages[i]!.code;
  const township = () => place.townships[0]![0]!;
  const setTargets = (...targets: object[]) =>
    done(
      desk.township.post<TargetsView>(`/api/campaigns/${campaign.id}/targets`, {
        parentCode: township().code,
        targets,
      }),
    );

  beforeAll(async () => {
    villages = place.villages[0]![0]!;
    await setTargets({ regionCode: code(4), households: 7, amount: 20_000 });
    await makeFamily(staff, code(5));
    await leaveFigures(villages[6]!, villages[7]!, villages[8]!);
    for (const i of [1, 4, 5, 6, 7, 8]) await close(villages[i]!, BEFORE);
    await close(villages[2]!, DURING);
    await close(villages[3]!, AFTER);
    const late = { id: uuidv7(), parentCode: township().code, code: `${township().code}299`, name: '晚村' };
    await done(admin.post<RegionView>('/api/regions', { ...late, validFrom: '2026-04-02' }));
    await close(late, AFTER);
  }, 60_000);

  it('are the present ones, and closed ones that its days, a target or a figure have to do with, in all four', async () => {
    const open = [code(0), code(9)];
    const listed = [...open, ...[2, 3, 4, 5, 6, 7, 8].map(code)].sort();
    for (const client of [desk.township, desk.county, desk.city])
      expect(await codesTold(client, township())).toEqual(listed);
  });

  it('add up to their township', async () => {
    const { targets, board, summary, map } = await told(desk.city, township());
    const [own] = targets.own;
    expect([sum(targets.rows, (row) => row.households), own!.belowHouseholds]).toEqual([7, 7]);
    expect([sum(targets.rows, (row) => row.reached), sum(targets.rows, (row) => row.disbursed)]).toEqual([1, 30_000]);
    const both: { rows: Counted[]; total: Counted }[] = [board, summary];
    for (const { rows, total } of both) {
      expect([sum(rows, (row) => row.registered), total.registered]).toEqual([4, 4]);
      expect([sum(rows, (row) => row.households), total.households]).toEqual([1, 1]);
      expect([sum(rows, (row) => row.amount), total.amount]).toEqual([30_000, 30_000]);
    }
    expect([sum(board.rows, (row) => row.unreached), board.total.unreached]).toEqual([3, 3]);
    expect([sum(board.rows, (row) => row.targetHouseholds), board.total.targetHouseholds]).toEqual([7, 7]);
    expect([sum(summary.rows, (row) => row.needs), summary.total.needs]).toEqual([3, 3]);
    expect([sum(map.rows, (row) => row.registered), sum(map.rows, (row) => row.households)]).toEqual([4, 1]);
    expect([sum(map.rows, (row) => row.unreached), sum(map.rows, (row) => row.amount)]).toEqual([3, 30_000]);
  });

  it('have their targets set together, closed ones among them', async () => {
    const { rows } = await setTargets(
      { regionCode: code(0), households: 3, amount: 0 },
      { regionCode: code(4), households: 0, amount: 0, version: 1 },
    );
    const set = rows.filter(({ version }) => version !== null);
    expect(set.map(({ regionCode, households }) => [regionCode, households])).toEqual([
      [code(0), 3],
      [code(4), 0],
    ]);
  });
});

describe('the counties told of in a campaign', () => {
  it('are also closed ones that money of its sources came to, or that pledged it', async () => {
    const [near, paid, pledging, gone] = place.counties as [Place, Place, Place, Place];
    await receive(desk.city, desk.city2, source.id, 70_000);
    await passDown(desk, source.id, paid.code, 70_000);
    const own = await makeSource(await world.signIn('county_staff', pledging), { pledged: 90_000 });
    const sources = [source, own].map(({ id }) => ({ fundingSourceId: id }));
    await done(desk.city.patch(`/api/campaigns/${campaign.id}`, { sources }, campaign.version));
    for (const county of [paid, pledging, gone]) await close(county, BEFORE);
    expect(await codesTold(desk.city, place.city)).toEqual([near.code, paid.code, pledging.code]);
    const { rows, total } = (await told(desk.city, place.city)).board;
    expect(sum(rows, ({ money }) => money.received)).toBe(total.money.received);
    expect(rows.map(({ money }) => money.pledged)).toEqual([null, null, 90_000]);
  });
});
