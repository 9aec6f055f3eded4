import type { CampaignStandingView } from '@zhufu/contracts/visits/campaign-standing.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import { createCampaign } from '../support/campaigns';
import { draft, type Household, registrars, type Staff } from '../support/households';
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
  type Visit,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let staff: Staff;
let campaign: Row;
let source: string;
let village: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  staff = await registrars(world, place);
  campaign = await runningCampaign(desk);
  source = (await fundCounty(desk, place.counties[0]!.code, 1_000_000)).id;
  village = place.villages[0]![0]![0]!.code;
}, 60_000);
afterAll(() => world.close());

type Asked = Partial<Record<'householdIds' | 'villageCodes', readonly string[]>>;
const urlOf = ({ householdIds, villageCodes }: Asked, id: string = campaign.id): string => {
  const asked = Object.entries({ householdIds, villageCodes }).flatMap(([key, list]) =>
    list ? [`${key}=${list.join(',')}`] : [],
  );
  return `/api/campaigns/${id}/standing?${asked.join('&')}`;
};
const standing = (reader: Client, asked: Asked, id?: string): Promise<CampaignStandingView> =>
  done(reader.get<CampaignStandingView>(urlOf(asked, id)));
/** The word for one family; undefined when nothing is told of it. */
const wordOf = async (id: string, reader: Client = desk.county, campaignId?: string): Promise<string | undefined> =>
  (await standing(reader, { householdIds: [id] }, campaignId)).households[0]?.standing;
const visit = (id: string, amount = 30_000, more: object = {}): Promise<Visit> =>
  confirmedVisit(desk, visitBody(id, campaign.id, amount ? source : undefined, amount, more));
const lineOf = async (visitId: string) => {
  const { disbursements } = await done(desk.county.get<Visit>(`/api/visits/${visitId}`));
  return disbursements[0]!;
};
const act = async (client: Client, visitId: string, verb: string, body: object): Promise<void> => {
  const line = await lineOf(visitId);
  await done(client.act(`/api/disbursements/${line.id}/${verb}`, line.version, body));
};
const sign = (visitId: string): Promise<void> => act(desk.county, visitId, 'sign', { signedOn: '2026-03-01' });
const reverse = (visitId: string): Promise<void> => act(desk.county2, visitId, 'reverse', { reason: '发错' });
const voidVisit = async (visitId: string): Promise<void> => {
  const { version } = await done(desk.county.get<Visit>(`/api/visits/${visitId}`));
  await done(desk.county2.act(`/api/visits/${visitId}/void`, version, { reason: '记错' }));
};

describe('how a family stands in a campaign', () => {
  it('is not reached, then visited and to be confirmed, then paid and unsigned, then reached once it has signed', async () => {
    const id = await makeFamily(staff, village);
    expect(await wordOf(id)).toBe('unreached');
    const body = visitBody(id, campaign.id, source, 30_000);
    await done(desk.county.post('/api/visits', { ...body, draft: true }));
    expect(await wordOf(id)).toBe('unreached');
    await done(desk.county.act(`/api/visits/${body.id}/submit`, 1));
    expect(await wordOf(id)).toBe('submitted');
    await done(desk.county2.act(`/api/visits/${body.id}/confirm`, 2));
    expect(await wordOf(id)).toBe('unsigned');
    await sign(body.id);
    expect(await wordOf(id)).toBe('reached');
  });

  it('is unsigned while one line of several is, and whoever was met', async () => {
    const id = await makeFamily(staff, village);
    const first = await visit(id);
    const second = await visit(id, 20_000, { visitedOn: '2026-02-09', result: 'not_home' });
    await sign(first.id);
    expect(await wordOf(id)).toBe('unsigned');
    await sign(second.id);
    expect(await wordOf(id)).toBe('reached');
    const away = await makeFamily(staff, village);
    const gift = await visit(away, 20_000, { result: 'not_home' });
    expect(await wordOf(away)).toBe('unsigned');
    await sign(gift.id);
    expect(await wordOf(away)).toBe('unreached');
  });

  it('is unsigned when finance has paid through the bank, not while the money is reserved', async () => {
    const id = await makeFamily(staff, village);
    const splits = [{ fundingSourceId: source, amount: 40_000 }];
    const card = { kind: 'cash', method: 'one_card', amount: 40_000, splits };
    const { id: visitId } = await visit(id, 0, { disbursements: [card] });
    expect(await wordOf(id)).toBe('reached');
    await act(desk.finance, visitId, 'pay', { paidOn: '2026-02-20' });
    expect(await wordOf(id)).toBe('unsigned');
  });

  it('goes back with a reversal and with a visit that was voided', async () => {
    const id = await makeFamily(staff, village);
    const { id: visitId } = await visit(id);
    await reverse(visitId);
    expect(await wordOf(id)).toBe('reached');
    await voidVisit(visitId);
    expect(await wordOf(id)).toBe('unreached');
  });

  it('knows nothing of other campaigns, nor of visits outside any', async () => {
    const id = await makeFamily(staff, village);
    await confirmedVisit(desk, visitBody(id, null, source, 10_000, { occasion: 'daily' }));
    expect(await wordOf(id)).toBe('unreached');
    await visit(id);
    const other = await runningCampaign(desk);
    expect(await wordOf(id, desk.county, other.id)).toBe('unreached');
    expect(await wordOf(id)).toBe('unsigned');
  });

  it('is told of those on record alone', async () => {
    const drafted = draft(village);
    await done(desk.clerk.post('/api/households', drafted));
    expect(await wordOf(drafted.id)).toBeUndefined();
    const id = await makeFamily(staff, village);
    await visit(id);
    const { version } = await done(desk.county.get<Household>(`/api/households/${id}`));
    await done(desk.county.act(`/api/households/${id}/suspend`, version, { reason: '待核实' }));
    expect(await wordOf(id)).toBeUndefined();
  });
});

describe('how a village stands in a campaign', () => {
  it('is its families on record, and those of them that were reached', async () => {
    const [near, next, empty] = [
      place.villages[0]![1]![0]!.code,
      place.villages[0]![1]![1]!.code,
      place.villages[0]![0]![1]!.code,
    ];
    const families = [await makeFamily(staff, near), await makeFamily(staff, near), await makeFamily(staff, near)];
    await done(staff.clerk.post('/api/households', draft(near)));
    await makeFamily(staff, next);
    const villageCodes = [near, next, empty];
    const counts = async (): Promise<object> =>
      Object.fromEntries(
        (await standing(desk.county, { villageCodes })).villages.map(({ villageCode, registered, households }) => [
          villageCode,
          [registered, households],
        ]),
      );
    expect(await counts()).toEqual({ [near]: [3, 0], [next]: [1, 0], [empty]: [0, 0] });
    const first = await visit(families[0]!, 0);
    await visit(families[1]!, 0, { result: 'not_home' });
    await visit(families[0]!, 0, { visitedOn: '2026-02-08' });
    await visit(families[2]!, 0, { visitedOn: '2026-02-09' });
    expect(await counts()).toEqual({ [near]: [3, 2], [next]: [1, 0], [empty]: [0, 0] });
    await voidVisit(first.id);
    expect(await counts()).toEqual({ [near]: [3, 2], [next]: [1, 0], [empty]: [0, 0] });
    const other = await runningCampaign(desk);
    expect((await standing(desk.county, { villageCodes: [near] }, other.id)).villages).toEqual([
      { villageCode: near, registered: 3, households: 0, unreached: 3 },
    ]);
  });

  it('is told of villages alone', async () => {
    const [township, county] = [place.townships[0]![0]!.code, place.counties[0]!.code];
    expect((await standing(desk.city, { villageCodes: [township, county, place.city.code] })).villages).toEqual([]);
  });
});

describe('asking how families and villages stand', () => {
  it('tells of what lies outside the area as little as of what nobody has', async () => {
    const beyond = place.villages[1]![0]![0]!.code;
    const [here, there] = [await makeFamily(staff, village), await makeFamily(staff, beyond)];
    const asked = { householdIds: [there, uuidv7(), here], villageCodes: [beyond, '999999999999', village] };
    const seen = await standing(desk.county, asked);
    expect(seen.households).toEqual([{ id: here, standing: 'unreached' }]);
    expect(seen.villages.map(({ villageCode }) => villageCode)).toEqual([village]);
    const city = await standing(desk.city, asked);
    expect(city.households.map(({ id }) => id).sort()).toEqual([here, there].sort());
    expect(city.villages.map(({ villageCode }) => villageCode).sort()).toEqual([beyond, village].sort());
    const clerk = await standing(desk.clerk, {
      householdIds: [here, there],
      villageCodes: [village, place.villages[0]![0]![1]!.code],
    });
    expect([clerk.households.length, clerk.villages.length]).toEqual([1, 1]);
  });

  it('needs a campaign that one takes part in', async () => {
    const mine = await createCampaign(desk.city);
    expect(await besideUnknown(desk.county, mine.id, (id) => urlOf({}, id))).toEqual(
      Array(2).fill(expect.objectContaining({ status: 404 })),
    );
    expect(await standing(desk.city, {}, mine.id)).toEqual({ households: [], villages: [] });
    const stranger = await world.signIn('county_staff', (await world.city()).counties[0]!);
    const asked = { householdIds: [await makeFamily(staff, village)], villageCodes: [village] };
    expect((await stranger.get(urlOf(asked))).status).toBe(404);
  });

  it('takes a screenful at a time', async () => {
    const ids = Array.from({ length: 21 }, () => uuidv7());
    const codes = Array.from({ length: 21 }, (_, i) => `9999990010${10 + i}`);
    expect(await standing(desk.county, { householdIds: ids.slice(1), villageCodes: codes.slice(1) })).toEqual({
      households: [],
      villages: [],
    });
    expect(await broken(desk.county.get(urlOf({ householdIds: ids, villageCodes: codes })))).toEqual([
      'householdIds tooMany',
      'villageCodes tooMany',
    ]);
    expect(await broken(desk.county.get(urlOf({ householdIds: ['1'], villageCodes: ['37152'] })))).toEqual([
      'householdIds id',
      'villageCodes regionCode',
    ]);
    const id = await makeFamily(staff, village);
    expect(await wordOf(` ${id.toUpperCase()}`)).toBe('unreached');
  });

  it('is for those who work with the families', async () => {
    const url = urlOf({ householdIds: [await makeFamily(staff, village)] });
    expect((await world.stranger().get(url)).status).toBe(401);
    for (const role of ['leader', 'system_admin'] as const)
      expect([role, (await (await world.signIn(role, place.city)).get(url)).status]).toEqual([role, 403]);
    const auditor = await world.signIn('auditor', place.city);
    for (const reader of [desk.clerk, desk.township, desk.county, desk.finance, desk.city, auditor])
      expect((await done(reader.get<CampaignStandingView>(url))).households).toHaveLength(1);
  });
});
