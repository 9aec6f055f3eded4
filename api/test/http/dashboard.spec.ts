import type { CampaignDashboardView, ProgressRow, WaitingView } from '@zhufu/contracts/reports/report.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import {
  besideUnknown,
  broken,
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
  type Visit,
  visitBody,
} from '../support/programme';
import { registrars } from '../support/households';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let source: Row;
let campaign: Row;
let first: string;
let second: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  [first, second] = place.counties.map(({ code }) => code) as [string, string];
});
afterAll(() => world.close());

/** A campaign of its own with 10,000 yuan pledged, 6,000 received, 2,500 passed to the first county and 1,500 to the second. */
beforeEach(async () => {
  source = await makeSource(desk.city, { pledged: 1_000_000 });
  await receive(desk.city, desk.city2, source.id, 600_000);
  await passDown(desk, source.id, first, 250_000);
  await passDown(desk, source.id, second, 150_000);
  campaign = await runningCampaign(desk, { sources: [{ fundingSourceId: source.id }] });
});

const urlOf = (id: string): string => `/api/dashboard/campaign?campaignId=${id}`;
const read = (client: Client = desk.city, more = ''): Promise<CampaignDashboardView> =>
  done(client.get<CampaignDashboardView>(urlOf(campaign.id) + more));
const waiting = async (client: Client): Promise<WaitingView> => (await read(client)).waiting;
/** Households reached, fen handed over and the five sums. */
const figures = ({ households, amount, money }: ProgressRow) => ({ households, amount, ...money });
const visit = async (amount: number, method = 'cash_signed'): Promise<ReturnType<typeof visitBody>> => {
  const splits = [{ fundingSourceId: source.id, amount }];
  const disbursements = [{ kind: 'cash', method, amount, splits }];
  const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
  return visitBody(family, campaign.id, undefined, 0, { disbursements });
};
const submit = async (amount: number, method?: string): Promise<string> => {
  const body = await visit(amount, method);
  return (await done(desk.county.post<Row>('/api/visits', body))).id;
};
const confirm = async (id: string): Promise<Row> =>
  (await done(desk.county2.act<Visit>(`/api/visits/${id}/confirm`, 2))).disbursements[0]!;
const onLine = (client: Client, line: Row, verb: string, body: object): Promise<Row> =>
  done(client.act<Row>(`/api/disbursements/${line.id}/${verb}`, line.version, body));

const nothing = { households: 0, amount: 0, disbursed: 0, signed: 0 };
const ofCity = { pledged: 1_000_000, received: 600_000, allocated: 400_000 };
const ofFirst = { pledged: null, received: 250_000, allocated: 250_000 };
const ofSecond = { ...nothing, pledged: null, received: 150_000, allocated: 150_000 };

describe('the money of a campaign', () => {
  it('is pledged, received and allocated before a family gets any, for the city and each county', async () => {
    const { rows, total, days, basis } = await read();
    expect(figures(total)).toEqual({ ...nothing, ...ofCity });
    expect(rows.map(({ regionCode, regionName }) => [regionCode, regionName])).toEqual([
      [first, '试验县21'],
      [second, '试验县22'],
    ]);
    expect(rows.map(figures)).toEqual([{ ...nothing, ...ofFirst }, ofSecond]);
    expect(days).toEqual([]);
    expect(basis).toMatchObject({ campaignId: campaign.id, households: 'reached_confirmed', money: 'posted' });
  });

  it('is handed over when confirmed or paid, signed for when signed, and back when reversed', async () => {
    const expectFigures = async (done: object): Promise<void> => {
      const { rows, total } = await read();
      expect(figures(total)).toEqual({ ...nothing, ...ofCity, ...done });
      expect(rows.map(figures)).toEqual([{ ...nothing, ...ofFirst, ...done }, ofSecond]);
    };
    const [byCash, byCard] = [await submit(50_000), await submit(40_000, 'one_card')];
    await expectFigures({});
    const cash = await confirm(byCash);
    await expectFigures({ households: 1, amount: 50_000, disbursed: 50_000 });
    const card = await confirm(byCard);
    await expectFigures({ households: 2, amount: 50_000, disbursed: 50_000 });
    await onLine(desk.finance, card, 'pay', { paidOn: '2026-02-10' });
    await expectFigures({ households: 2, amount: 90_000, disbursed: 90_000 });
    expect((await read()).days).toEqual([
      { day: '2026-02-03', households: 2, amount: 50_000 },
      { day: '2026-02-10', households: 0, amount: 40_000 },
    ]);
    const signed = await onLine(desk.county, cash, 'sign', { signedOn: '2026-02-03' });
    await expectFigures({ households: 2, amount: 90_000, disbursed: 90_000, signed: 50_000 });
    await onLine(desk.county2, signed, 'reverse', { reason: '重复发放' });
    await expectFigures({ households: 2, amount: 40_000, disbursed: 40_000 });
  });
});

describe('the five sums', () => {
  it('follow the same sources: those listed, and any other once it has paid', async () => {
    const unlisted = await fundCounty(desk, first, 200_000, { pledged: 300_000 });
    expect(figures((await read()).total)).toEqual({ ...nothing, ...ofCity });
    const village = place.villages[0]![0]![0]!.code;
    await confirmedVisit(desk, visitBody(await makeFamily(desk, village), campaign.id, unlisted.id, 120_000));
    await confirm(await submit(50_000));
    const done = { households: 2, amount: 170_000, disbursed: 170_000, signed: 0 };
    const { rows, total } = await read();
    expect(figures(total)).toEqual({ pledged: 1_300_000, received: 800_000, allocated: 600_000, ...done });
    expect(rows.map(figures)).toEqual([{ pledged: null, received: 450_000, allocated: 450_000, ...done }, ofSecond]);
    const inCounty = { pledged: null, received: 450_000, allocated: 450_000, ...done };
    expect(figures((await read(desk.county)).total)).toEqual(inCounty);
  });
});

describe('a region’s progress', () => {
  it('stands against its own target, else against what those below add up to', async () => {
    const url = `/api/campaigns/${campaign.id}/targets`;
    const target = (regionCode: string, households: number) => ({
      regionCode,
      households,
      amount: households * 50_000,
    });
    const targets = [target(first, 60), target(second, 30)];
    await done(desk.city.post(url, { parentCode: place.city.code, targets }));
    const against = ({ targetHouseholds, targetAmount }: ProgressRow) => [targetHouseholds, targetAmount];
    const summed = await read();
    expect(against(summed.total)).toEqual([90, 4_500_000]);
    expect(summed.rows.map(against)).toEqual([
      [60, 3_000_000],
      [30, 1_500_000],
    ]);
    await done(desk.city.post(url, { parentCode: place.city.code, targets: [target(place.city.code, 100)] }));
    expect(against((await read()).total)).toEqual([100, 5_000_000]);
    const township = (await read(desk.county)).rows[0]!;
    expect(against(township)).toEqual([null, null]);
  });

  it('is read level by level down to the reader’s area, and not beside it', async () => {
    await confirm(await submit(50_000));
    const [near, far] = place.townships[0]!.map(({ code }) => code);
    const standing = ({ regionCode, households, amount }: ProgressRow) => [regionCode, households, amount];
    const atCounty = await read(desk.county);
    expect(atCounty.rows.map(standing)).toEqual([
      [near, 1, 50_000],
      [far, 0, 0],
    ]);
    expect(figures(atCounty.total)).toEqual({
      ...nothing,
      ...ofFirst,
      households: 1,
      amount: 50_000,
      disbursed: 50_000,
    });
    expect(atCounty.total.byClass).toMatchObject({ government: 50_000, donation: 0, unallocated: 0 });
    expect((await read(desk.city, `&regionCode=${first}`)).rows.map(standing)).toEqual(atCounty.rows.map(standing));
    expect((await read(desk.township)).total).toMatchObject({ regionCode: near, households: 1, amount: 50_000 });
    const other = await world.signIn('leader', place.counties[1]!);
    expect((await read(other)).total).toMatchObject({ regionCode: second, households: 0, amount: 0 });
    const beside = await broken(other.get(`${urlOf(campaign.id)}&regionCode=${first}`));
    expect(beside).toEqual(['regionCode region']);
    expect(await broken(other.get(`${urlOf(campaign.id)}&regionCode=999999`))).toEqual(beside);
  });

  it('is nothing to another city, nor to one who may not read it', async () => {
    const stranger = await world.signIn('leader', (await world.city([[1]])).city);
    const [seen, unknown] = await besideUnknown(stranger, campaign.id, urlOf);
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    const admin = await world.signIn('system_admin', place.city);
    expect((await admin.get(urlOf(campaign.id))).status).toBe(403);
  });
});

describe('what waits', () => {
  it('is what the reader may do next, of what others made', async () => {
    const [byCash, byCard, toReturn] = [await submit(50_000), await submit(40_000, 'one_card'), await submit(10_000)];
    expect((await waiting(desk.county2)).toConfirm).toBe(3);
    expect((await waiting(desk.finance)).toConfirm).toBe(3);
    expect([(await waiting(desk.county)).toConfirm, (await waiting(desk.city)).toConfirm]).toEqual([0, 0]);
    await done(desk.county2.act(`/api/visits/${toReturn}/return`, 2, { reason: '写明见到谁' }));
    const cash = await confirm(byCash);
    await confirm(byCard);
    expect(await waiting(desk.finance)).toEqual({
      toConfirm: 0,
      submitted: 0,
      returned: 1,
      unsigned: 1,
      unsignedAmount: 50_000,
      toPay: 1,
      receiptsToPost: 0,
      transfersToPost: 0,
    });
    expect((await waiting(desk.county)).toPay).toBe(0);
    await submit(30_000, 'one_card');
    const toPay = `/api/disbursements?campaignId=${campaign.id}&waiting=true`;
    expect((await done(desk.finance.get<{ total: number }>(toPay))).total).toBe(1);
    expect((await done(desk.county.get<{ total: number }>(toPay))).total).toBe(0);
    await onLine(desk.county, cash, 'sign', { signedOn: '2026-02-03' });
    expect(await waiting(desk.county)).toMatchObject({ unsigned: 0, unsignedAmount: 0, returned: 1 });
    const other = await world.signIn('county_finance', place.counties[1]!);
    expect(await waiting(other)).toMatchObject({ returned: 0, unsigned: 0, toPay: 0, receiptsToPost: 0 });
  });

  it('is counted in the region shown, as the lists narrowed to it count', async () => {
    const [near, far] = place.villages[0]!.map((villages) => villages[0]!.code) as [string, string];
    const beside = place.villages[1]![0]![0]!.code;
    const everywhere = await registrars(world, place);
    const inVillage = async (village: string, hands: Client): Promise<string> => {
      const splits = [{ fundingSourceId: source.id, amount: 1_000 }];
      const disbursements = [{ kind: 'cash', method: 'cash_signed', amount: 1_000, splits }];
      const family = await makeFamily(everywhere, village);
      return (
        await done(hands.post<Row>('/api/visits', visitBody(family, campaign.id, undefined, 0, { disbursements })))
      ).id;
    };
    const other = await world.signIn('county_staff', place.counties[1]!);
    await inVillage(near, desk.county);
    await confirm(await inVillage(near, desk.county));
    await confirm(await inVillage(far, desk.county));
    const back = await inVillage(far, desk.county);
    await done(desk.county2.act(`/api/visits/${back}/return`, 2, { reason: '写明见到谁' }));
    await inVillage(beside, other);
    const [nearTown, farTown] = place.townships[0]!.map(({ code }) => code) as [string, string];
    const told = async (who: Client, regionCode: string) => {
      const { waiting: at } = await read(who, `&regionCode=${regionCode}`);
      const asked = { visits: ['submitted', 'returned'], disbursements: ['posted'] };
      const totals = await Promise.all(
        Object.entries(asked).flatMap(([list, states]) =>
          states.map(async (status) => {
            const url = `/api/${list}?campaignId=${campaign.id}&regionCode=${regionCode}&status=${status}`;
            return (await done(who.get<{ total: number }>(url))).total;
          }),
        ),
      );
      expect([at.submitted, at.returned, at.unsigned]).toEqual(totals);
      return [...totals, at.unsignedAmount];
    };
    expect(await told(desk.city, place.city.code)).toEqual([2, 1, 2, 2_000]);
    expect(await told(desk.city, first)).toEqual([1, 1, 2, 2_000]);
    expect(await told(desk.city, second)).toEqual([1, 0, 0, 0]);
    expect(await told(desk.city, nearTown)).toEqual([1, 0, 1, 1_000]);
    expect(await told(desk.county2, farTown)).toEqual([0, 1, 1, 1_000]);
    const toConfirm = async (regionCode: string) =>
      (await read(desk.county2, `&regionCode=${regionCode}`)).waiting.toConfirm;
    expect([await toConfirm(first), await toConfirm(nearTown), await toConfirm(farTown)]).toEqual([1, 1, 0]);
  });

  it('is money of one’s own level that another entered, receipts and transfers apart', async () => {
    const amount = 1_000;
    const toPost = async (who: Client) => {
      const { receiptsToPost, transfersToPost } = await waiting(who);
      return [receiptsToPost, transfersToPost];
    };
    const [receipts, transfers] = (await toPost(desk.city2)) as [number, number];
    const receipt = { id: uuidv7(), fundingSourceId: source.id, amount, receivedOn: '2026-01-02', voucher: 'S-9' };
    await done(desk.city.post('/api/funding-receipts', receipt));
    expect([await toPost(desk.city2), await toPost(desk.city)]).toEqual([
      [receipts + 1, transfers],
      [0, 0],
    ]);
    const transfer = {
      id: uuidv7(),
      fundingSourceId: source.id,
      toRegionCode: first,
      amount,
      transferredOn: '2026-01-03',
      voucher: 'X-9',
    };
    await done(desk.city.post('/api/funding-transfers', transfer));
    expect([await toPost(desk.city2), await toPost(desk.city)]).toEqual([
      [receipts + 1, transfers + 1],
      [0, 0],
    ]);
    expect(await toPost(desk.finance)).toEqual([0, 0]);
    await done(desk.city2.act(`/api/funding-receipts/${receipt.id}/post`, 1));
    expect(await toPost(desk.city2)).toEqual([receipts, transfers + 1]);
    expect((await read()).total.money.received).toBe(601_000);
  });

  it('is what the lists behind it show, to those who may post', async () => {
    const listed = async (client: Client, resource: string) =>
      (await done(client.get<{ total: number }>(`/api/${resource}?waiting=true`))).total;
    const listsOf = async (client: Client) => [
      await listed(client, 'funding-receipts'),
      await listed(client, 'funding-transfers'),
    ];
    const toPost = async (client: Client) => {
      const { receiptsToPost, transfersToPost } = await waiting(client);
      return { told: [receiptsToPost, transfersToPost], listed: await listsOf(client) };
    };
    const same = (counts: number[]) => ({ told: counts, listed: counts });
    const [, before] = (await toPost(desk.city2)).listed as [number, number];
    const own = await makeSource(desk.county);
    const receipt = { fundingSourceId: own.id, amount: 1_000, receivedOn: '2026-01-02', voucher: 'S-10' };
    await done(desk.county.post('/api/funding-receipts', { ...receipt, id: uuidv7() }));
    const voucher = { amount: 1_000, transferredOn: '2026-01-03', voucher: 'X-10', toRegionCode: first };
    await done(desk.city.post('/api/funding-transfers', { ...voucher, fundingSourceId: source.id, id: uuidv7() }));
    expect(await toPost(desk.finance)).toEqual(same([1, 0]));
    expect(await toPost(desk.county2)).toEqual(same([0, 0]));
    expect(await toPost(desk.city2)).toEqual(same([0, before + 1]));
    expect(await toPost(desk.city)).toEqual(same([0, 0]));
  });
});
