import { uuidv7 } from '@zhufu/domain/uuid';
import type { Answer, Client } from './client';
import { draft, onRecord, type Staff, staffOf } from './households';
import type { City, World } from './world';

export interface Row extends Record<string, unknown> {
  id: string;
  version: number;
  status: string;
}

export interface Visit extends Row {
  disbursements: (Row & { amount: number; method: string })[];
}

/** The people of one county and its city who run a campaign. */
export interface Desk extends Staff {
  city: Client;
  city2: Client;
  county2: Client;
  finance: Client;
}

export async function deskOf(world: World, place: City, county = 0): Promise<Desk> {
  return {
    ...(await staffOf(world, place, county)),
    city: await world.signIn('city_admin', place.city),
    city2: await world.signIn('city_admin', place.city),
    county2: await world.signIn('county_staff', place.counties[county]!),
    finance: await world.signIn('county_finance', place.counties[county]!),
  };
}

/** The answer, or an error with its body: a builder must not go on from a refusal. */
export async function done<Body>(answer: Promise<Answer<Body>>): Promise<Body> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body;
}

/** What a refused request broke: 'field rule' of each violation. */
export async function broken(answer: Promise<Answer>): Promise<string[]> {
  const { violations = [] } = (await answer).body as { violations?: { field: string; rule: string }[] };
  return violations.map(({ field, rule }) => `${field} ${rule}`);
}

/** What a client is told of a record, and of one that nobody has: the same, where the record is outside its area. */
export async function besideUnknown(client: Client, id: string, urlOf: (id: string) => string): Promise<object[]> {
  const answers = await Promise.all([id, uuidv7()].map((one) => client.get(urlOf(one))));
  return answers.map(({ status, body }) => ({ status, body: { ...body, requestId: '' } }));
}

/** A source of a region's own money, with its party. */
export async function makeSource(maker: Client, more: object = {}): Promise<Row> {
  const party = { id: uuidv7(), name: `出资单位${uuidv7().slice(-8)}` };
  await done(maker.post('/api/funding-parties', party));
  return done(
    maker.post<Row>('/api/funding-sources', {
      id: uuidv7(),
      fundingPartyId: party.id,
      name: `专项${uuidv7().slice(-8)}`,
      fundingClass: 'government',
      year: 2026,
      validFrom: '2020-01-01',
      validTo: '2099-12-31',
      pledged: 100_000_000,
      ...more,
    }),
  );
}

/** Money that arrived. */
export const receiptBody = (fundingSourceId: string, amount: number) => ({
  id: uuidv7(),
  fundingSourceId,
  amount,
  receivedOn: '2026-01-02',
  voucher: `S-${uuidv7().slice(-6)}`,
});

/** The same, posted by another. */
export async function receive(maker: Client, poster: Client, fundingSourceId: string, amount: number): Promise<Row> {
  const body = receiptBody(fundingSourceId, amount);
  await done(maker.post('/api/funding-receipts', body));
  return done(poster.act<Row>(`/api/funding-receipts/${body.id}/post`, 1));
}

/** Money passed down. */
export const transferBody = (fundingSourceId: string, amount: number, toRegionCode: string) => ({
  id: uuidv7(),
  fundingSourceId,
  toRegionCode,
  amount,
  transferredOn: '2026-01-03',
  voucher: `X-${uuidv7().slice(-6)}`,
});

/** The same, posted by another. */
export async function passDown(
  { city, city2 }: Pick<Desk, 'city' | 'city2'>,
  fundingSourceId: string,
  toRegionCode: string,
  amount: number,
): Promise<Row> {
  const body = transferBody(fundingSourceId, amount, toRegionCode);
  await done(city.post('/api/funding-transfers', body));
  return done(city2.act<Row>(`/api/funding-transfers/${body.id}/post`, 1));
}

/** A city source with `amount` fen on the county's account. */
export async function fundCounty(desk: Desk, countyCode: string, amount: number, more: object = {}): Promise<Row> {
  const source = await makeSource(desk.city, more);
  await receive(desk.city, desk.city2, source.id, amount);
  await passDown(desk, source.id, countyCode, amount);
  return source;
}

/** The body of a campaign that lasts from 2026-01-01 to today and far beyond. */
export const campaignBody = (more: object = {}) => ({
  id: uuidv7(),
  name: `走访慰问${uuidv7().slice(-8)}`,
  year: 2026,
  organiser: '市计生协',
  firstOn: '2026-01-01',
  lastOn: '2099-12-31',
  lateDays: 10,
  ...more,
});

/** A running campaign of the city. */
export async function runningCampaign({ city }: Pick<Desk, 'city'>, more: object = {}): Promise<Row> {
  const body = campaignBody(more);
  await done(city.post('/api/campaigns', body));
  await done(city.act(`/api/campaigns/${body.id}/issue`, 1));
  return done(city.act<Row>(`/api/campaigns/${body.id}/start`, 2));
}

let families = 0;
/** A family on record in a village; gives its id. */
export async function makeFamily(staff: Staff, villageCode: string, more: object = {}): Promise<string> {
  families += 1;
  const headName = `王${'甲乙丙丁戊己庚辛'[families % 8]}`;
  return (await done(onRecord(staff, draft(villageCode, { headName, ...more })))).id;
}

interface Goods {
  id: string;
  unitValue: number;
}

/** Goods of a region's own, worth 120 yuan a unit. */
export function makeGoods(maker: Client): Promise<Row & Goods> {
  const body = { id: uuidv7(), name: `米面油${uuidv7().slice(-8)}`, unit: '份', unitValue: 12_000 };
  return done(maker.post<Row & Goods>('/api/goods-items', body));
}

/** A hand-over of goods that one source pays. */
export function goodsLine({ id, unitValue }: Goods, quantity: number, fundingSourceId: string): object {
  const amount = quantity * unitValue;
  return { kind: 'goods', amount, goodsItemId: id, quantity, splits: [{ fundingSourceId, amount }] };
}

/** A visit of the county, confirmed by a colleague. */
export async function confirmedVisit(
  { county, county2 }: Pick<Desk, 'county' | 'county2'>,
  body: ReturnType<typeof visitBody>,
): Promise<Visit> {
  await done(county.post('/api/visits', body));
  return done(county2.act<Visit>(`/api/visits/${body.id}/confirm`, 2));
}

/** The body of a visit that met the family and handed over cash from one source. */
export const visitBody = (
  householdId: string,
  campaignId: string | null,
  fundingSourceId?: string,
  amount = 50_000,
  more: object = {},
) => ({
  id: uuidv7(),
  householdId,
  campaignId,
  visitedOn: '2026-02-03',
  visitors: [{ name: '周宁', title: '副主任', unit: '市计生协', rank: 'city_leader' }],
  result: 'met_self',
  needs: [{ need: 'medical', words: '药费太贵' }],
  disbursements: fundingSourceId ? [{ kind: 'cash', amount, splits: [{ fundingSourceId, amount }] }] : [],
  ...more,
});

/** One of everything, for tests that look at whole tables. */
export async function wholeProgramme(world: World, place: City): Promise<void> {
  const desk = await deskOf(world, place);
  const county = place.counties[0]!.code;
  const village = place.villages[0]![0]![0]!.code;
  const source = await fundCounty(desk, county, 1_000_000);
  await desk.county.post('/api/funding-receipts', {
    id: uuidv7(),
    fundingSourceId: (await makeSource(desk.county)).id,
    amount: 1,
    receivedOn: '2026-01-02',
    voucher: 'S-1',
  });
  await done(desk.county.post('/api/goods-items', { id: uuidv7(), name: '米面油', unit: '份', unitValue: 12_000 }));
  const standards = [{ amount: 100_000 }];
  const campaign = await runningCampaign(desk, { standards, sources: [{ fundingSourceId: source.id }] });
  const targets = [{ regionCode: county, households: 2, amount: 100_000 }];
  await done(desk.city.post(`/api/campaigns/${campaign.id}/targets`, { parentCode: place.city.code, targets }));
  const visit = visitBody(await makeFamily(desk, village), campaign.id, source.id);
  await done(desk.county.post('/api/visits', visit));
  await done(desk.county2.act(`/api/visits/${visit.id}/confirm`, 2));
  const gone = await makeFamily(desk, village);
  await confirmedVisit(desk, visitBody(gone, campaign.id));
  const { version } = await done(desk.county.get<Row>(`/api/households/${gone}`));
  await done(desk.county.act(`/api/households/${gone}/suspend`, version, { reason: '外出务工' }));
  await done(
    desk.city.post('/api/statements', {
      id: uuidv7(),
      regionCode: place.city.code,
      title: '全年救助',
      basis: 'year_of_aid',
      firstOn: '2016-01-01',
      lastOn: '2016-12-31',
      households: 8116,
      householdsAtLeast: false,
      amount: 335_220_000,
      amountAtLeast: true,
      sourceDocument: '年度总结',
    }),
  );
}
