import type { CampaignView, TargetRow, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import { campaignAt, moveCampaign } from '../support/campaigns';
import type { Answer, Client } from '../support/client';
import {
  besideUnknown,
  broken,
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let city: string;
let first: string;
let second: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  city = place.city.code;
  [first, second] = place.counties.map(({ code }) => code) as [string, string];
});
afterAll(() => world.close());

const urlOf = (id: string): string => `/api/campaigns/${id}/targets`;
const set = (client: Client, id: string, parentCode: string, ...targets: object[]): Promise<Answer> =>
  client.post(urlOf(id), { parentCode, targets });
const target = (regionCode: string, households: number, amount: number, version?: number) => ({
  regionCode,
  households,
  amount,
  version,
});
const read = async (client: Client, id: string, parentCode = ''): Promise<TargetsView> =>
  done(client.get<TargetsView>(urlOf(id) + (parentCode && `?parentCode=${parentCode}`)));
/** Code, households and fen, and what the regions below add up to. */
const figures = (rows: TargetRow[]) =>
  rows.map(({ regionCode, households, amount, belowHouseholds, belowAmount }) => [
    regionCode,
    [households, amount],
    [belowHouseholds, belowAmount],
  ]);

describe('targets', () => {
  it('are set level by level, and show what the level below makes of them', async () => {
    const { id } = await runningCampaign(desk);
    const none = [null, null];
    expect(figures((await read(desk.city, id)).rows)).toEqual([
      [first, none, none],
      [second, none, none],
    ]);
    await done(
      set(
        desk.city,
        id,
        city,
        target(city, 100, 9_000_000),
        target(first, 60, 5_000_000),
        target(second, 30, 4_000_000),
      ),
    );
    const atCity = await read(desk.city, id);
    expect([atCity.editable, atCity.ownEditable]).toEqual([true, true]);
    expect(figures(atCity.own)).toEqual([[city, [100, 9_000_000], [90, 9_000_000]]]);
    const [near, far] = place.townships[0]!.map(({ code }) => code) as [string, string];
    await done(set(desk.county, id, first, target(near, 40, 3_000_000), target(far, 25, 2_500_000)));
    const atCounty = await read(desk.county, id);
    expect([atCounty.editable, atCounty.ownEditable]).toEqual([true, false]);
    expect(figures(atCounty.own)).toEqual([[first, [60, 5_000_000], [65, 5_500_000]]]);
    const villages = place.villages[0]![0]!.map(({ code }, i) => target(code, 10 + i, 1_000_000));
    await done(set(desk.township, id, near, ...villages));
    const atTownship = await read(desk.township, id);
    expect(figures(atTownship.own)).toEqual([[near, [40, 3_000_000], [21, 2_000_000]]]);
    expect(figures((await read(desk.city, id, first)).rows)).toEqual([
      [near, [40, 3_000_000], [21, 2_000_000]],
      [far, [25, 2_500_000], none],
    ]);
    expect((await desk.city.get<CampaignView>(`/api/campaigns/${id}`)).body).toMatchObject({ targetHouseholds: 100 });
    expect((await desk.county.get<CampaignView>(`/api/campaigns/${id}`)).body).toMatchObject({ targetHouseholds: 60 });
  });

  it('stand beside what was reached and handed over', async () => {
    const source = await fundCounty(desk, first, 100_000);
    const { id } = await runningCampaign(desk);
    const [near, far] = place.villages[0]![0]!.map(({ code }) => code) as [string, string];
    await confirmedVisit(desk, visitBody(await makeFamily(desk, near), id, source.id, 30_000));
    await confirmedVisit(desk, visitBody(await makeFamily(desk, near), id, source.id, 20_000, { result: 'not_home' }));
    await done(desk.county.post('/api/visits', visitBody(await makeFamily(desk, near), id, source.id, 10_000)));
    const stand = ({ regionCode, reached, disbursed }: TargetRow) => [regionCode, reached, disbursed];
    const atCity = await read(desk.city, id);
    expect(atCity.own.map(stand)).toEqual([[city, 1, 50_000]]);
    expect(atCity.rows.map(stand)).toEqual([
      [first, 1, 50_000],
      [second, 0, 0],
    ]);
    const atTownship = await read(desk.township, id);
    expect(atTownship.rows.map(stand)).toEqual([
      [near, 1, 50_000],
      [far, 0, 0],
    ]);
  });

  it('are changed from the version that was looked at, all or none', async () => {
    const { id } = await runningCampaign(desk);
    await done(set(desk.city, id, city, target(first, 60, 5_000_000)));
    await done(set(desk.city, id, city, target(first, 61, 5_000_000, 1)));
    const both = [target(second, 30, 4_000_000), target(first, 62, 5_000_000, 1)];
    expect(await broken(set(desk.city2, id, city, ...both))).toEqual(['targets.1.households targetVersion']);
    expect(await broken(set(desk.city2, id, city, target(first, 62, 5_000_000)))).toEqual([
      'targets.0.households targetVersion',
    ]);
    const { rows } = await read(desk.city, id);
    expect(rows.map(({ households, version }) => [households, version])).toEqual([
      [61, 2],
      [null, null],
    ]);
    const answers = await Promise.all([1, 2, 3, 4].map((n) => set(desk.city, id, city, target(first, n, 0, 2))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
  });

  it('name each region once, of those directly below', async () => {
    const { id } = await runningCampaign(desk);
    const ask = (client: Client, parentCode: string, ...targets: object[]) =>
      broken(set(client, id, parentCode, ...targets));
    expect(await ask(desk.city, city, target(first, 1, 1), target(first, 2, 2))).toEqual([
      'targets.1.regionCode choice',
    ]);
    const township = place.townships[0]![0]!.code;
    expect(await ask(desk.city, city, target(township, 1, 1))).toEqual(['targets.0.regionCode region']);
    expect(await ask(desk.county, first, target(first, 1, 1))).toEqual(['targets.0.regionCode region']);
    expect(await ask(desk.county, first, target(place.townships[1]![0]!.code, 1, 1))).toEqual([
      'targets.0.regionCode region',
    ]);
    expect(await ask(desk.county, second, target(township, 1, 1))).toEqual(['parentCode region']);
    expect(await ask(desk.county, city, target(second, 1, 1))).toEqual(['parentCode region']);
    expect((await read(desk.city, id)).rows.map(({ households }) => households)).toEqual([null, null]);
  });

  it('are set by the level above them only, and read by all who take part', async () => {
    const { id } = await runningCampaign(desk);
    const village = place.villages[0]![0]![0]!.code;
    const township = place.townships[0]![0]!.code;
    expect((await set(desk.clerk, id, village, target(village, 1, 1))).status).toBe(403);
    expect((await set(desk.finance, id, first, target(township, 1, 1))).status).toBe(403);
    const deep = await set(desk.city, id, first, target(township, 1, 1));
    expect([deep.status, deep.body.code]).toEqual([403, 'otherLevel']);
    expect((await read(desk.city, id, first)).editable).toBe(false);
    expect((await read(desk.clerk, id)).own).toMatchObject([{ regionCode: village, households: null }]);
    const stranger = await world.signIn('city_admin', (await world.city([[1]])).city);
    const [seen, unknown] = await besideUnknown(stranger, id, urlOf);
    expect(seen).toEqual(unknown);
    expect((await set(stranger, id, city, target(first, 1, 1))).status).toBe(404);
    expect((await set(desk.city, uuidv7(), city, target(first, 1, 1))).status).toBe(404);
  });

  it('stand once the figures are totalled', async () => {
    const campaign = await campaignAt(desk.city, 'late_entry');
    await done(set(desk.city, campaign.id, city, target(first, 1, 1)));
    await moveCampaign(desk.city, campaign, 'total');
    const { status, body } = await set(desk.city, campaign.id, city, target(first, 2, 2, 1));
    expect([status, body.code, body.params]).toEqual([409, 'wrongState', { state: 'totalled' }]);
    const { rows, editable, ownEditable } = await read(desk.city, campaign.id);
    expect([editable, ownEditable, rows[0]!.households]).toEqual([false, false, 1]);
  });
});
