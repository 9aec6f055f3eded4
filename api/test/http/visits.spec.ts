import type { Page } from '@zhufu/contracts/list-query';
import { uuidv7 } from '@zhufu/domain/uuid';
import { draft } from '../support/households';
import {
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
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let desk: Desk;
let campaign: Row;
let county: string;
let village: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  ({ desk, campaign, county, village } = ground);
});
afterAll(() => world.close());

describe('a visit with money', () => {
  it('holds nothing as a draft, reserves when submitted, posts when confirmed', async () => {
    const source = await fundCounty(desk, county, 200_000);
    const own = await runningCampaign(desk);
    const body = visitBody(await makeFamily(desk, village), own.id, source.id, 50_000, { draft: true });
    expect((await ground.record(desk.county, body)).status).toBe('draft');
    expect(await ground.account(source.id)).toEqual({ reserved: 0, disbursed: 0, signed: 0, left: 200_000 });
    await done(desk.county.act(`/api/visits/${body.id}/submit`, 1));
    expect(await ground.account(source.id)).toEqual({ reserved: 50_000, disbursed: 0, signed: 0, left: 150_000 });
    expect((await ground.totals('county', own.id)).total).toMatchObject({ households: 0, amount: 0 });
    const confirmed = await ground.confirm(body.id);
    expect(confirmed).toMatchObject({ status: 'confirmed', disbursements: [{ status: 'posted', amount: 50_000 }] });
    expect(await ground.account(source.id)).toEqual({ reserved: 0, disbursed: 50_000, signed: 0, left: 150_000 });
    for (const by of ['county', 'township', 'village', 'day', 'source']) {
      const { rows, total } = await ground.totals(by, own.id);
      expect(rows.map(({ amount }) => amount)).toEqual([50_000]);
      expect(total).toMatchObject({ households: 1, amount: 50_000, cash: 50_000, goods: 0 });
    }
    expect((await ground.totals('day', own.id)).rows[0]!.day).toBe('2026-02-03');
  });

  it('gives back what it reserved when it is returned, and counts nothing', async () => {
    const source = await fundCounty(desk, county, 60_000);
    const body = visitBody(await makeFamily(desk, village), campaign.id, source.id, 50_000);
    await ground.record(desk.county, body);
    const before = await ground.totals('county');
    const returned = await done(desk.county2.act<Visit>(`/api/visits/${body.id}/return`, 2, { reason: '写明见到谁' }));
    expect(returned).toMatchObject({ status: 'returned', version: 3 });
    const listed = await done(
      desk.county.get<{ data: { id: string; returnReason: string | null; cash: number }[] }>(
        `/api/visits?householdId=${body.householdId}&status=returned`,
      ),
    );
    const told = listed.data.map(({ id, returnReason, cash }) => [id, returnReason, cash]);
    expect(told).toEqual([[body.id, '写明见到谁', 50_000]]);
    expect(await ground.account(source.id)).toMatchObject({ reserved: 0, left: 60_000 });
    expect((await ground.totals('county')).total).toEqual(before.total);
    await done(desk.county.patch(`/api/visits/${body.id}`, { result: 'met_family' }, 3));
    await done(desk.county.act(`/api/visits/${body.id}/submit`, 4));
    expect(await ground.account(source.id)).toMatchObject({ reserved: 50_000, left: 10_000 });
  });

  it('is refused where a source has too little, told at its split with what is left', async () => {
    const source = await fundCounty(desk, county, 26_000);
    const body = visitBody(await makeFamily(desk, village), campaign.id, source.id, 30_000);
    const answer = await desk.county.post('/api/visits', body);
    expect(answer.status).toBe(422);
    expect(answer.body.violations).toEqual([
      {
        field: 'disbursements.0.splits.0.amount',
        rule: 'fundsShort',
        params: { source: expect.any(String), left: '260.00', short: '40.00' },
      },
    ]);
    expect((await desk.county.get(`/api/visits/${body.id}`)).status).toBe(404);
  });

  it('is refused with splits that do not add up, twice the same source, nothing, or goods not worth it', async () => {
    const source = await fundCounty(desk, county, 100_000);
    const family = await makeFamily(desk, village);
    const goods = { id: uuidv7(), name: `米面油${uuidv7().slice(-6)}`, unit: '份', unitValue: 12_000 };
    await done(desk.county.post('/api/goods-items', goods));
    const split = { fundingSourceId: source.id, amount: 10_000 };
    const ask = async (line: object) => {
      const body = visitBody(family, campaign.id, undefined, 0, { disbursements: [line] });
      const { violations } = (
        await desk.county.post<{ violations: { field: string; rule: string }[] }>('/api/visits', body)
      ).body;
      return violations.map(({ field, rule }) => `${field} ${rule}`);
    };
    expect(await ask({ kind: 'cash', amount: 20_000, splits: [split] })).toEqual(['disbursements.0.splits splitSum']);
    expect(await ask({ kind: 'cash', amount: 20_000, splits: [split, split] })).toEqual([
      'disbursements.0.splits.1.fundingSourceId splitTwice',
    ]);
    expect(await ask({ kind: 'cash', amount: 0, splits: [] })).toContain('disbursements.0.amount positive');
    expect(await ask({ kind: 'cash', method: 'in_kind', amount: 10_000, splits: [split] })).toEqual([
      'disbursements.0.method method',
    ]);
    expect(await ask({ kind: 'goods', amount: 10_000, goodsItemId: goods.id, quantity: 1, splits: [split] })).toEqual([
      'disbursements.0.goodsItemId goodsValue',
    ]);
    expect(await ask({ kind: 'goods', amount: 10_000, goodsItemId: goods.id, splits: [split] })).toEqual([
      'disbursements.0.quantity required',
    ]);
    expect(await ask({ kind: 'goods', amount: 10_000, quantity: 1, splits: [split] })).toEqual([
      'disbursements.0.goodsItemId required',
    ]);
    expect(await ask({ kind: 'cash', amount: 10_000, goodsItemId: goods.id, quantity: 1, splits: [split] })).toEqual([
      'disbursements.0.goodsItemId goodsOnly',
      'disbursements.0.quantity goodsOnly',
    ]);
  });

  it('knows no source, goods or campaign of another county, as if there were none', async () => {
    const other = await deskOf(world, place, 1);
    const foreign = await done(
      other.county.post<Row>('/api/goods-items', { id: uuidv7(), name: '棉被', unit: '床', unitValue: 15_000 }),
    );
    const strange = await fundCounty({ ...desk }, place.counties[1]!.code, 100_000);
    const family = await makeFamily(desk, village);
    const ask = async (line: object) =>
      (await desk.county.post('/api/visits', visitBody(family, campaign.id, undefined, 0, { disbursements: [line] })))
        .body.violations;
    const split = { fundingSourceId: strange.id, amount: 15_000 };
    expect(await ask({ kind: 'cash', amount: 15_000, splits: [split] })).toMatchObject([
      { rule: 'fundsShort', params: { left: '0.00' } },
    ]);
    expect(await ask({ kind: 'goods', amount: 15_000, goodsItemId: foreign.id, quantity: 1, splits: [split] })).toEqual(
      [{ field: 'disbursements.0.goodsItemId', rule: 'goodsItem', params: {} }],
    );
  });
});

describe('maker and checker', () => {
  it('are two people, at every step', async () => {
    const source = await fundCounty(desk, county, 100_000);
    const body = visitBody(await makeFamily(desk, village), campaign.id, source.id, 10_000);
    await ground.record(desk.county, body);
    const url = `/api/visits/${body.id}`;
    expect((await desk.county.act(`${url}/confirm`, 2)).body.code).toBe('makerIsChecker');
    expect((await desk.county.act(`${url}/return`, 2, { reason: '不' })).body.code).toBe('makerIsChecker');
    expect((await desk.township.act(`${url}/confirm`, 2)).status).toBe(403);
    const { disbursements } = await done(desk.finance.act<Visit>(`${url}/confirm`, 2));
    const { id, version } = disbursements[0]!;
    const reversal = await desk.county.act(`/api/disbursements/${id}/reverse`, version, { reason: '错' });
    expect([reversal.status, reversal.body.code]).toEqual([403, 'makerIsChecker']);
    const other = await deskOf(world, place, 1);
    expect((await other.county.act(`${url}/void`, 3, { reason: '错' })).status).toBe(404);
    expect((await other.county.get(url)).body).toEqual({
      ...(await other.county.get(`/api/visits/${uuidv7()}`)).body,
      requestId: expect.any(String),
    });
  });

  it('may repeat what they just did, and nobody else acts from that version', async () => {
    const body = visitBody(await makeFamily(desk, village), campaign.id);
    await ground.record(desk.county, body);
    await ground.confirm(body.id);
    expect((await desk.county2.act(`/api/visits/${body.id}/confirm`, 2)).status).toBe(200);
    expect((await desk.finance.act(`/api/visits/${body.id}/confirm`, 2)).status).toBe(412);
    expect((await desk.county2.post(`/api/visits/${body.id}/confirm`, {})).status).toBe(428);
  });
});

describe('the same visit', () => {
  it('sent 100 times at once is one', async () => {
    const source = await fundCounty(desk, county, 1_000_000);
    const body = visitBody(await makeFamily(desk, village), campaign.id, source.id, 10_000);
    const answers = await Promise.all(Array.from({ length: 100 }, () => desk.county.post('/api/visits', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(99).fill(200), 201]);
    expect(await ground.account(source.id)).toMatchObject({ reserved: 10_000 });
    expect((await desk.county.post('/api/visits', { ...body, result: 'phone' })).body.code).toBe('replayDiffers');
  });

  it.each([false, true])(
    'sent again with its fields in another order is told as it was the first time (draft: %s)',
    async (draft) => {
      const source = await fundCounty(desk, county, 1_000_000);
      const body = { ...visitBody(await makeFamily(desk, village), campaign.id, source.id, 10_000), draft };
      const first = await desk.county.post('/api/visits', body);
      const again = await desk.county.post('/api/visits', Object.fromEntries(Object.entries(body).reverse()));
      expect([first.status, again.status]).toEqual([201, 200]);
      expect(first.body).toMatchObject(draft ? { status: 'draft', version: 1 } : { status: 'submitted', version: 2 });
      expect(again.body).toEqual(first.body);
      expect([first.headers.etag, again.headers.etag]).toEqual(Array(2).fill(draft ? '"1"' : '"2"'));
    },
  );
});

describe('200 payments on an account with room for 100', () => {
  it('are exactly 100', async () => {
    const source = await fundCounty(desk, county, 1_000_000);
    const family = await makeFamily(desk, village);
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        desk.county.post('/api/visits', visitBody(family, campaign.id, source.id, 10_000)),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(100);
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(100);
    expect(await ground.account(source.id)).toEqual({ reserved: 1_000_000, disbursed: 0, signed: 0, left: 0 });
  });
});

describe('a household reached', () => {
  it('counts once, on its first day, where it was then; a void reckons anew', async () => {
    const own = await runningCampaign(desk);
    const family = await makeFamily(desk, village);
    const visit = async (visitedOn: string, result = 'met_self') => {
      const body = visitBody(family, own.id, undefined, 0, { visitedOn, result });
      await ground.record(desk.county, body);
      await ground.confirm(body.id);
      return body.id;
    };
    await visit('2026-03-05', 'not_home');
    expect((await ground.totals('county', own.id)).total.households).toBe(0);
    await visit('2026-03-07');
    const early = await visit('2026-03-06', 'met_family');
    const days = async () =>
      (await ground.totals('day', own.id)).rows.map(({ day, households }) => `${day} ${households}`);
    expect(await days()).toEqual(['2026-03-06 1']);
    await done(desk.county2.act(`/api/visits/${early}/void`, 3, { reason: '登记错了' }));
    expect(await days()).toEqual(['2026-03-07 1']);
    const moved = await done(
      desk.county.patch<Row>(`/api/households/${family}`, { villageCode: place.villages[0]![1]![0]!.code }, 3),
    );
    expect(moved.status).toBe('active');
    await visit('2026-03-04');
    expect(
      (await ground.totals('village', own.id)).rows.map(({ regionCode, households }) => `${regionCode} ${households}`),
    ).toEqual([`${village} 1`]);
    expect(await days()).toEqual(['2026-03-04 1']);
  });

  it('is refused outside the days of the campaign, of an unknown one, or to a family not on record', async () => {
    const family = await makeFamily(desk, village);
    const ask = async (more: object) =>
      (
        await desk.county.post<{ violations?: { field: string; rule: string }[] }>(
          '/api/visits',
          visitBody(family, campaign.id, undefined, 0, more),
        )
      ).body.violations?.map(({ field, rule }) => `${field} ${rule}`);
    expect(await ask({ visitedOn: '2025-12-31' })).toEqual(['visitedOn outsideCampaign']);
    expect(await ask({ visitedOn: '2099-01-01' })).toEqual(['visitedOn future']);
    expect(await ask({ campaignId: uuidv7() })).toEqual(['campaignId campaign']);
    expect(await ask({ householdId: uuidv7() })).toEqual(['householdId household']);
    const drafted = await done(desk.clerk.post<Row>('/api/households', draft(village)));
    expect(await ask({ householdId: drafted.id })).toEqual(['householdId householdNotActive']);
    const away = await makeFamily(desk, village);
    await done(desk.county.act(`/api/households/${away}/suspend`, 3, { reason: '外出务工' }));
    expect(await ask({ householdId: away })).toEqual(['householdId householdNotActive']);
    const strict = await runningCampaign(desk, { rosterRequired: true });
    expect(await ask({ campaignId: strict.id })).toEqual(['householdId notOnRoster']);
    await done(
      desk.county.post('/api/roster-entries', { campaignId: strict.id, households: [{ householdId: family }] }),
    );
    expect(await ask({ campaignId: strict.id })).toBeUndefined();
  });
});

describe('the instants of a visit', () => {
  it('stand as those of lists do, in UTC with milliseconds', async () => {
    const source = await fundCounty(desk, county, 50_000);
    const visit = visitBody(await makeFamily(desk, village), campaign.id, source.id);
    await ground.record(desk.county, visit);
    const confirmed = await ground.confirm(visit.id);
    const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
    expect((await desk.county.get<Visit>(`/api/visits/${visit.id}`)).body).toMatchObject({
      updatedAt: confirmed.updatedAt,
      submittedAt: expect.stringMatching(form),
      confirmedAt: expect.stringMatching(form),
      disbursements: [{ postedAt: expect.stringMatching(form) }],
    });
    const { data } = await done(desk.county.get<Page<Visit>>(`/api/visits?campaignId=${campaign.id}`));
    expect(data.find(({ id }) => id === visit.id)?.updatedAt).toBe(confirmed.updatedAt);
  });
});
