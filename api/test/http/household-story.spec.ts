import type { HouseholdStoryView, StoryRecordView } from '@zhufu/contracts/visits/household-story.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import { draft, onRecord } from '../support/households';
import {
  besideUnknown,
  confirmedVisit,
  type Desk,
  done,
  fundCounty,
  goodsLine,
  makeFamily,
  makeGoods,
  type Row,
  type Visit,
  visitBody,
} from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let desk: Desk;
let village: string;
let source: Row;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  ({ desk, village } = ground);
  source = await fundCounty(desk, ground.county, 10_000_000);
});
afterAll(() => world.close());

const storyOf = (client: Client, id: string): Promise<HouseholdStoryView> =>
  done(client.get<HouseholdStoryView>(`/api/households/${id}/story`));

/** A visit outside of campaigns, with cash from the one source. */
const daily = (family: string, visitedOn: string, amount: number, more: object = {}) =>
  visitBody(family, null, source.id, amount, { visitedOn, ...more });

const reverse = (visit: Visit): Promise<Row> => {
  const [line] = visit.disbursements;
  return done(desk.county2.act<Row>(`/api/disbursements/${line!.id}/reverse`, line!.version, { reason: '重复发放' }));
};

/** Eight visits, one of each fate; gives the family. */
async function family(): Promise<string> {
  const id = await makeFamily(desk, village);
  const goods = goodsLine(await makeGoods(desk.county), 1, source.id);
  const cash = { kind: 'cash', amount: 80_000, splits: [{ fundingSourceId: source.id, amount: 80_000 }] };
  const drive = await confirmedVisit(
    desk,
    visitBody(id, ground.campaign.id, undefined, 0, { disbursements: [cash, goods] }),
  );
  const line = drive.disbursements.find(({ amount }) => amount === 80_000)!;
  await done(desk.county.act(`/api/disbursements/${line.id}/sign`, line.version, { signedOn: '2026-02-10' }));
  await confirmedVisit(desk, daily(id, '2025-12-31', 50_000));
  await reverse(await confirmedVisit(desk, daily(id, '2026-03-01', 30_000)));
  const mistaken = await confirmedVisit(desk, daily(id, '2026-03-02', 20_000));
  await reverse(mistaken);
  await done(desk.county2.act(`/api/visits/${mistaken.id}/void`, mistaken.version, { reason: '错记' }));
  await done(desk.county.post('/api/visits', daily(id, '2026-03-03', 10_000)));
  const returned = daily(id, '2026-03-04', 9_000);
  await done(desk.county.post('/api/visits', returned));
  await done(desk.county2.act(`/api/visits/${returned.id}/return`, 2, { reason: '写明见到谁' }));
  await done(desk.county.post('/api/visits', { ...daily(id, '2026-03-05', 7_000), draft: true }));
  await paidNextYear(id);
  return id;
}

/** Confirmed in 2025, paid by the bank in 2026. */
async function paidNextYear(id: string): Promise<void> {
  const split = { fundingSourceId: source.id, amount: 40_000 };
  const disbursements = [{ kind: 'cash', method: 'one_card', amount: 40_000, splits: [split] }];
  const visit = await confirmedVisit(
    desk,
    visitBody(id, null, undefined, 0, { visitedOn: '2025-06-01', disbursements }),
  );
  const [line] = visit.disbursements;
  await done(desk.finance.act(`/api/disbursements/${line!.id}/pay`, line!.version, { paidOn: '2026-01-05' }));
}

describe('the story of a family', () => {
  let id: string;
  let story: HouseholdStoryView;
  beforeAll(async () => {
    id = await family();
    story = await storyOf(desk.county, id);
  });

  it('adds up what was posted and not reversed, by the year of payment', () => {
    // 2026: 800.00 of the drive + 400.00 paid on 5 January for 2025 = 1,200.00; goods 120.00. 2025: 500.00
    expect(story.years).toEqual([
      { year: 2026, cash: 120_000, goods: 12_000, amount: 132_000, signed: 80_000 },
      { year: 2025, cash: 50_000, goods: 0, amount: 50_000, signed: 0 },
    ]);
    expect(story.total).toEqual({ cash: 170_000, goods: 12_000, amount: 182_000, signed: 80_000 });
  });

  it('agrees with the lines of the list and with the ledger of the source', async () => {
    const lines = await done(
      desk.county.get<{ data: { amount: number; status: string; paidOn: string }[]; total: number }>(
        `/api/disbursements?householdId=${id}&perPage=50`,
      ),
    );
    const standing = lines.data.filter(({ status }) => status === 'posted' || status === 'signed');
    expect(standing.reduce((sum, { amount }) => sum + amount, 0)).toBe(182_000);
    expect(story.counts.disbursements).toBe(lines.total);
    expect((await ground.account(source.id)).disbursed).toBe(182_000);
  });

  it('tells each visit with the money it left', () => {
    const told = story.visits.map(({ on, status, cash, goods, signed, reserved, reversed }) => ({
      visit: `${on} ${status}`,
      money: [cash, goods, signed, reserved, reversed],
    }));
    expect(told).toEqual([
      { visit: '2026-03-05 draft', money: [0, 0, 0, 0, 0] },
      { visit: '2026-03-04 returned', money: [0, 0, 0, 0, 0] },
      { visit: '2026-03-03 submitted', money: [0, 0, 0, 10_000, 0] },
      { visit: '2026-03-02 voided', money: [0, 0, 0, 0, 20_000] },
      { visit: '2026-03-01 confirmed', money: [0, 0, 0, 0, 30_000] },
      { visit: '2026-02-03 confirmed', money: [80_000, 12_000, 80_000, 0, 0] },
      { visit: '2025-12-31 confirmed', money: [50_000, 0, 0, 0, 0] },
      { visit: '2025-06-01 confirmed', money: [40_000, 0, 0, 0, 0] },
    ]);
    expect(story.visits[5]).toMatchObject({
      campaignName: ground.campaign.name,
      occasion: null,
      visitors: [{ name: '周宁', title: '副主任' }],
      result: 'met_self',
      goodsNames: expect.stringMatching(/^米面油/) as string,
    });
  });

  it('keeps needs of visits that were handed in; not of drafts, returned and voided ones', () => {
    expect(story.needs.map(({ on, need, words, confirmed }) => [on, need, words, confirmed])).toEqual([
      ['2026-03-03', 'medical', '药费太贵', false],
      ['2026-03-01', 'medical', '药费太贵', true],
      ['2026-02-03', 'medical', '药费太贵', true],
      ['2025-12-31', 'medical', '药费太贵', true],
      ['2025-06-01', 'medical', '药费太贵', true],
    ]);
  });

  it('counts the rows of the lists beside it', async () => {
    const totalOf = async (url: string): Promise<number> => (await done(desk.county.get<{ total: number }>(url))).total;
    expect(story.counts).toEqual({
      visits: await totalOf(`/api/visits?householdId=${id}`),
      disbursements: await totalOf(`/api/disbursements?householdId=${id}`),
      needs: 5,
      history: await totalOf(`/api/households/${id}/history`),
      lookers: 0,
    });
    expect([story.counts.visits, story.counts.disbursements]).toEqual([8, 9]);
    expect((await storyOf(desk.clerk, id)).counts).toEqual({ ...story.counts, lookers: null });
  });
});

describe('the records of a story', () => {
  const said = ({ records }: HouseholdStoryView): string[] =>
    records.map(({ kind, on, category, status, reason, closingReason }: StoryRecordView) =>
      [kind, kind === 'status' || kind === 'registered' ? null : on, category, status, closingReason, reason]
        .filter(Boolean)
        .join(' '),
    );

  it('are registration, categories, status, roster and the end, which the figures outlive', async () => {
    const body = draft(village, {
      phone: '13800002206',
      categories: [
        { category: 'only_child_deceased', main: true, validFrom: '2015-11-02', certificateNo: '鲁聊 2015-0037' },
        { category: 'only_child_hardship', main: false, validFrom: '2010-05-01', validTo: '2015-11-01' },
      ],
    });
    await onRecord(desk, body);
    await confirmedVisit(desk, visitBody(body.id, ground.campaign.id, source.id, 60_000));
    const url = `/api/households/${body.id}`;
    await done(desk.county.act(`${url}/suspend`, 3, { reason: '外出务工' }));
    await done(desk.county.post(`${url}/reveal`, { field: 'phone', purpose: 'contact' }));
    await done(desk.county.act(`${url}/close`, 4, { closedOn: '2026-02-20', closingReason: 'death' }));
    const story = await storyOf(desk.county, body.id);
    expect(said(story).sort()).toEqual(
      [
        'registered',
        'status township_reviewed',
        'status active',
        'status suspended 外出务工',
        'ended 2026-02-20 closed death',
        `roster ${story.records.find(({ kind }) => kind === 'roster')!.on} only_child_deceased`,
        'category 2015-11-02 only_child_deceased',
        'category_ended 2015-11-01 only_child_hardship',
        'category 2010-05-01 only_child_hardship',
      ].sort(),
    );
    expect(story.records.map(({ on }) => on)).toEqual(
      story.records
        .map(({ on }) => on)
        .sort()
        .reverse(),
    );
    expect(story.records.find(({ kind }) => kind === 'roster')).toMatchObject({
      campaignId: ground.campaign.id,
      campaignName: ground.campaign.name,
      reachedOn: '2026-02-03',
    });
    expect(story.total).toEqual({ cash: 60_000, goods: 0, amount: 60_000, signed: 0 });
    expect(story.counts.lookers).toBe(1);
    // finance pays families on record; the closed one is not among them
    expect((await desk.finance.get(`${url}/story`)).status).toBe(404);
  });

  it('are not there for a family without visits but its registration', async () => {
    const body = draft(village);
    await done(desk.clerk.post('/api/households', body));
    const { visits, needs, years, total, records } = await storyOf(desk.clerk, body.id);
    expect({ visits, needs, years, total }).toEqual({
      visits: [],
      needs: [],
      years: [],
      total: { cash: 0, goods: 0, amount: 0, signed: 0 },
    });
    expect(records.map(({ kind }) => kind)).toEqual(['registered', 'category']);
  });
});

describe('who reads a story', () => {
  it('are those who read the family, in their own area', async () => {
    const id = await makeFamily(desk, village);
    const url = `/api/households/${id}/story`;
    const auditor = await world.signIn('auditor', place.city);
    for (const client of [desk.clerk, desk.township, desk.county, desk.finance, desk.city, auditor])
      expect((await client.get(url)).status).toBe(200);
    const leader = await world.signIn('leader', place.city);
    const administrator = await world.signIn('system_admin', place.city);
    expect((await leader.get(url)).status).toBe(403);
    expect((await administrator.get(url)).status).toBe(403);
    expect((await world.stranger().get(url)).status).toBe(401);
    const beside = await world.signIn('county_staff', place.counties[1]!);
    const [there, nobody] = await besideUnknown(beside, id, (one) => `/api/households/${one}/story`);
    expect(there).toEqual(nobody);
    expect((await beside.get(`/api/households/${uuidv7()}/story`)).status).toBe(404);
  });
});
