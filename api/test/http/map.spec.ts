import type { MapHousehold, MapHouseholdsView, MapRegion, MapRegionsView } from '@zhufu/contracts/map/map.view';
import type { Client } from '../support/client';
import { draft, registrars } from '../support/households';
import {
  besideUnknown,
  broken,
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  type Row,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let campaign: Row;
let village: string;
let township: string;
let county: string;
/** Two families of the first village with a place, one reached; one of the next without. */
let reached: string;
let waiting: string;
let unplaced: string;

const at = (longitude: number, latitude: number) => ({ location: { longitude, latitude, datum: 'wgs84' } });
const of = (category: string) => ({ categories: [{ category, main: true, validFrom: '2015-11-02' }] });

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  [county, township, village] = [place.counties[0]!, place.townships[0]![0]!, place.villages[0]![0]![0]!].map(
    ({ code }) => code,
  ) as [string, string, string];
  const staff = await registrars(world, place);
  const bereaved = { headName: '王秀英', ...of('only_child_deceased'), ...at(115.98711, 36.45678) };
  reached = await makeFamily(staff, village, bereaved);
  waiting = await makeFamily(staff, village, { headName: '欧阳娜娜', ...at(115.98931, 36.45118) });
  unplaced = await makeFamily(staff, place.villages[0]![0]![1]!.code, { headName: '赵强' });
  await done(desk.clerk.post('/api/households', draft(village, at(110, 30))));
  campaign = await runningCampaign(desk);
  const source = await fundCounty(desk, county, 100_000);
  await confirmedVisit(desk, visitBody(reached, campaign.id, source.id, 30_000));
}, 60_000);
afterAll(() => world.close());

const regionsUrl = (id: string, more = ''): string => `/api/map/regions?campaignId=${id}${more}`;
const householdsUrl = (id: string, regionCode: string, more = ''): string =>
  `/api/map/households?campaignId=${id}&regionCode=${regionCode}${more}`;
const regions = async (client: Client, more = ''): Promise<MapRegion[]> =>
  (await done(client.get<MapRegionsView>(regionsUrl(campaign.id, more)))).rows;
const households = async (client: Client, regionCode: string, more = ''): Promise<MapHousehold[]> =>
  (await done(client.get<MapHouseholdsView>(householdsUrl(campaign.id, regionCode, more)))).rows;
const ids = async (regionCode: string, more?: string): Promise<string[]> =>
  (await households(desk.county, regionCode, more)).map(({ id }) => id);

describe('a household on the map', () => {
  it('is there with its place to about 100 metres, and what the campaign did for it', async () => {
    const rows = await households(desk.county, village);
    expect(rows).toEqual([
      {
        id: waiting,
        name: '欧阳娜娜',
        category: 'only_child_hardship',
        reached: false,
        reachedOn: null,
        amount: 0,
        lastVisitOn: null,
        needs: [],
        villageName: '试验村01',
        longitude: 115.989,
        latitude: 36.451,
        open: true,
      },
      {
        id: reached,
        name: '王秀英',
        category: 'only_child_deceased',
        reached: true,
        reachedOn: '2026-02-03',
        amount: 30_000,
        lastVisitOn: '2026-02-03',
        needs: ['medical'],
        villageName: '试验村01',
        longitude: 115.987,
        latitude: 36.457,
        open: true,
      },
    ]);
  });

  it('has its whole name for those who work with the families only', async () => {
    const named = async (client: Client) =>
      (await households(client, village)).map(({ name, open }) => [name, open]).sort();
    const auditor = await world.signIn('auditor', place.city);
    for (const reader of [desk.clerk, desk.township, desk.county, desk.finance, desk.city, auditor]) {
      expect(await named(reader)).toEqual([
        ['欧阳娜娜', true],
        ['王秀英', true],
      ]);
    }
    const leader = await world.signIn('leader', place.counties[0]!);
    expect(await named(leader)).toEqual([
      ['欧**娜', false],
      ['王*英', false],
    ]);
    const whole = JSON.stringify((await leader.get(householdsUrl(campaign.id, village))).body);
    for (const hidden of ['秀', '阳', '115.98711', '36.45678', '115.98931', '36.45118']) {
      expect(whole).not.toContain(hidden);
    }
  });

  it('is drawn for a village or a township, those without a place among them', async () => {
    expect((await ids(township)).sort()).toEqual([reached, waiting, unplaced].sort());
    const [row] = await households(desk.county, place.villages[0]![0]![1]!.code);
    expect(row).toMatchObject({ id: unplaced, longitude: null, latitude: null });
    for (const region of [county, place.city.code]) {
      expect(await broken(desk.city.get(householdsUrl(campaign.id, region)))).toEqual(['regionCode regionLevel']);
    }
  });

  it('is found by category and by whether it was reached', async () => {
    expect(await ids(township, '&category=only_child_deceased')).toEqual([reached]);
    expect(await ids(township, '&category=reward_assistance')).toEqual([]);
    expect(await ids(township, '&reached=true')).toEqual([reached]);
    expect((await ids(township, '&reached=false')).sort()).toEqual([waiting, unplaced].sort());
    expect(await ids(township, '&reached=true&category=only_child_hardship')).toEqual([]);
  });
});

describe('a region on the map', () => {
  const nothing = { longitude: null, latitude: null, registered: 0, targetHouseholds: null, households: 0, amount: 0 };

  it('lies in the middle of its families that have a place, and counts them all', async () => {
    const middle = { longitude: 115.988, latitude: 36.454 };
    expect(await regions(desk.city)).toMatchObject([
      {
        ...nothing,
        regionCode: county,
        level: 'county',
        ...middle,
        registered: 3,
        households: 1,
        unreached: 2,
        amount: 30_000,
      },
      { ...nothing, regionCode: place.counties[1]!.code, level: 'county' },
    ]);
    expect(await regions(desk.township)).toMatchObject([
      { ...nothing, regionCode: village, level: 'village', ...middle, registered: 2, households: 1, amount: 30_000 },
      { ...nothing, regionCode: place.villages[0]![0]![1]!.code, registered: 1 },
    ]);
    expect((await regions(desk.city, `&regionCode=${county}`)).map(({ regionCode }) => regionCode)).toEqual(
      place.townships[0]!.map(({ code }) => code),
    );
  });

  it('counts the families of one category', async () => {
    const [near] = await regions(desk.city, '&category=only_child_deceased');
    expect(near).toMatchObject({ registered: 1, households: 1, longitude: 115.987, latitude: 36.457 });
    const [other] = await regions(desk.city, '&category=only_child_hardship');
    expect(other).toMatchObject({ registered: 2, households: 0, unreached: 2, longitude: 115.989, latitude: 36.451 });
  });

  it('has its target, its own or what those below add up to', async () => {
    const own = await runningCampaign(desk);
    const url = `/api/campaigns/${own.id}/targets`;
    const target = (regionCode: string, households: number) => ({ regionCode, households, amount: 0 });
    await done(desk.county.post(url, { parentCode: county, targets: [target(township, 7)] }));
    const targetOf = async () =>
      (await done(desk.city.get<MapRegionsView>(regionsUrl(own.id)))).rows[0]!.targetHouseholds;
    expect(await targetOf()).toBe(7);
    await done(desk.city.post(url, { parentCode: place.city.code, targets: [target(county, 9)] }));
    expect(await targetOf()).toBe(9);
  });
});

describe('the map beyond one’s area', () => {
  it('has no region and no household', async () => {
    const beside = (await deskOf(world, place, 1)).county;
    expect((await regions(beside)).map(({ regionCode }) => regionCode)).toEqual(
      place.townships[1]!.map(({ code }) => code),
    );
    for (const url of [regionsUrl(campaign.id, `&regionCode=${county}`), householdsUrl(campaign.id, village)]) {
      expect(await broken(beside.get(url))).toEqual(['regionCode region']);
      const unknown = url.replace(/regionCode=\d+/, (code) => code.replaceAll(/\d/g, '9'));
      expect(await broken(beside.get(unknown))).toEqual(['regionCode region']);
    }
    expect(await broken(desk.clerk.get(householdsUrl(campaign.id, place.villages[0]![0]![1]!.code)))).toEqual([
      'regionCode region',
    ]);
  });

  it('has no campaign', async () => {
    const there = await world.city([[1]]);
    const stranger = await world.signIn('county_staff', there.counties[0]!);
    const home = there.villages[0]![0]![0]!.code;
    for (const urlOf of [(id: string) => regionsUrl(id), (id: string) => householdsUrl(id, home)]) {
      const [seen, unknown] = await besideUnknown(stranger, campaign.id, urlOf);
      expect(seen).toEqual(unknown);
      expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    }
    const admin = await world.signIn('system_admin', place.city);
    expect((await admin.get(regionsUrl(campaign.id))).status).toBe(403);
  });
});
