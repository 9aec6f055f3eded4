import { sql } from '../../src/platform/sql';
import {
  type Desk,
  deskOf,
  done,
  makeSource,
  receiptBody,
  receive,
  type Row,
  transferBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let county: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  county = place.counties[0]!.code;
});
afterAll(() => world.close());

type Posting = Row & { amount: number };

const toCounty = (fundingSourceId: string, amount: number) => transferBody(fundingSourceId, amount, county);

describe.each([
  { kind: 'receipts', day: 'receivedOn', draftOf: receiptBody },
  { kind: 'transfers', day: 'transferredOn', draftOf: toCounty },
])('a draft of $kind', ({ kind, day, draftOf }) => {
  const enter = async (amount: number): Promise<{ id: string; url: string }> => {
    const source = await makeSource(desk.city);
    await receive(desk.city, desk.city2, source.id, 1_000_000);
    const body = draftOf(source.id, amount);
    await done(desk.city.post(`/api/funding-${kind}`, body));
    return { id: body.id, url: `/api/funding-${kind}/${body.id}` };
  };

  it('is mended by its maker only, from the version that was loaded, and not of nothing or a day to come', async () => {
    const { url } = await enter(60_000);
    expect((await desk.city2.patch(url, { amount: 1 }, 1)).body.code).toBe('notOwn');
    expect((await desk.city.patch(url, { amount: 1 })).status).toBe(428);
    expect((await desk.city.patch(url, { amount: 0 }, 1)).body.violations).toEqual([
      { field: 'amount', rule: 'positive' },
    ]);
    expect((await desk.city.patch(url, { [day]: '2099-01-01' }, 1)).body.violations).toEqual([
      { field: day, rule: 'future' },
    ]);
    const mended = await done(desk.city.patch<Posting>(url, { amount: 70_000, [day]: '2026-01-04' }, 1));
    expect(mended).toMatchObject({ amount: 70_000, [day]: '2026-01-04', status: 'draft', version: 2 });
    const stale = await desk.city.patch<{ code: string; current: Posting }>(url, { amount: 80_000 }, 1);
    expect([stale.status, stale.body.code, stale.body.current.amount]).toEqual([412, 'stale', 70_000]);
  });

  it('is posted by another, once, and then stands as it is', async () => {
    const { url } = await enter(60_000);
    expect((await desk.city.act(`${url}/post`, 1)).body.code).toBe('makerIsChecker');
    const posted = await done(desk.city2.act<Posting>(`${url}/post`, 1));
    expect(posted).toMatchObject({ status: 'posted', version: 2 });
    expect((await desk.city2.act<Posting>(`${url}/post`, 1)).body.version).toBe(2);
    expect((await desk.city.patch(url, { amount: 1 }, 2)).body).toMatchObject({ code: 'wrongState', status: 409 });
    expect((await desk.city.act(`${url}/reverse`, 2, { reason: '错' })).body.code).toBe('makerIsChecker');
    expect((await desk.city2.act(`${url}/reverse`, 2, {})).body.violations).toMatchObject([{ field: 'reason' }]);
  });

  it('is thrown away by its maker only, from the version that was loaded, and stays in the log', async () => {
    const { id, url } = await enter(60_000);
    expect((await desk.city2.delete(url, 1)).body.code).toBe('notOwn');
    expect((await desk.city.delete(url)).status).toBe(428);
    await done(desk.city.patch(url, { amount: 70_000 }, 1));
    const stale = await desk.city.delete<{ code: string; current: Posting }>(url, 1);
    expect([stale.status, stale.body.code, stale.body.current.amount]).toEqual([412, 'stale', 70_000]);
    const gone = await desk.city.delete(url, 2);
    expect([gone.status, gone.body]).toEqual([204, '']);
    expect((await desk.city.delete(url, 2)).status).toBe(404);
    expect((await desk.city2.act(`${url}/post`, 2)).status).toBe(404);
    const { data } = await done(desk.city.get<{ data: Row[] }>(`/api/funding-${kind}?status=draft&perPage=100`));
    expect(data.map((row) => row.id)).not.toContain(id);
    const auditor = await world.signIn('auditor', place.city);
    const log = await done(auditor.get<{ data: Row[] }>(`/api/audit?rowId=${id}`));
    expect(log.data[0]).toMatchObject({
      action: `funding-${kind}.delete`,
      actorId: desk.city.accountId,
      changes: expect.arrayContaining([{ field: 'amount', from: '70000', to: null }]),
    });
  });

  it('that is posted is thrown away no more, even at the same moment', async () => {
    const { url } = await enter(60_000);
    await done(desk.city2.act(`${url}/post`, 1));
    expect((await desk.city.delete(url, 2)).body).toMatchObject({ code: 'wrongState', status: 409 });
    for (let i = 0; i < 5; i++) {
      const { id, url: each } = await enter(60_000);
      const [gone, posted] = await Promise.all([desk.city.delete(each, 1), desk.city2.act(`${each}/post`, 1)]);
      expect([
        [204, 404],
        [412, 200],
      ]).toContainEqual([gone.status, posted.status]);
      const entries = await world.signed(() =>
        world.db.rows(sql`select kind from ledger_entry where document_id = ${id}`),
      );
      expect(entries).toHaveLength(posted.status === 200 ? 1 : 0);
    }
  });

  it('is of an amount that the books can hold', async () => {
    const source = await makeSource(desk.city);
    const ask = async (amount: string) => {
      const body = JSON.stringify(draftOf(source.id, 1)).replace('"amount":1', `"amount":${amount}`);
      const headers = { 'content-type': 'application/json' };
      return (await desk.city.send(`POST`, `/api/funding-${kind}`, body, headers)).body.violations;
    };
    for (const amount of ['-1', '9007199254740993', '1e300'])
      expect(await ask(amount)).toMatchObject([{ field: 'amount', rule: 'yuanRange' }]);
    for (const amount of ['1.5', '"100"']) expect(await ask(amount)).toEqual([{ field: 'amount', rule: 'whole' }]);
    expect(await ask('0')).toEqual([{ field: 'amount', rule: 'positive' }]);
  });

  it('sent twice at once is one, and the same id for another is refused', async () => {
    const source = await makeSource(desk.city);
    const body = draftOf(source.id, 60_000);
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.city.post(`/api/funding-${kind}`, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    const other = await desk.city.post(`/api/funding-${kind}`, { ...body, amount: 1 });
    expect([other.status, other.body.code]).toEqual([422, 'replayDiffers']);
  });

  it('is nothing to another county, and cannot be entered by it', async () => {
    const { id, url } = await enter(60_000);
    const stranger = (await deskOf(world, place, 1)).finance;
    expect((await stranger.get(url)).status).toBe(404);
    expect((await stranger.act(`${url}/post`, 1)).status).not.toBe(200);
    const { data } = (await stranger.get<{ data: Row[] }>(`/api/funding-${kind}?perPage=100`)).body;
    expect(data.map((row) => row.id)).not.toContain(id);
  });
});
