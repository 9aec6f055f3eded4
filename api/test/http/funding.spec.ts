import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import {
  type Desk,
  deskOf,
  done,
  makeFamily,
  makeSource,
  passDown,
  receiptBody,
  receive,
  type Row,
  transferBody,
  type Visit,
  visitBody,
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

interface Sums {
  pledged: number | null;
  received: number;
  allocated: number;
  disbursed: number;
  signed: number;
  left: number;
}
async function sumsOf(reader: Client, id: string): Promise<Sums> {
  const { pledged, received, allocated, disbursed, signed, left } = (
    await reader.get<Sums>(`/api/funding-sources/${id}`)
  ).body;
  return { pledged, received, allocated, disbursed, signed, left };
}

describe('the sums of a source', () => {
  it('follow its money from the pledge to the county, each where it is', async () => {
    const source = await makeSource(desk.city, { pledged: 1_000_000 });
    expect(await sumsOf(desk.city, source.id)).toEqual({
      pledged: 1_000_000,
      received: 0,
      allocated: 0,
      disbursed: 0,
      signed: 0,
      left: 0,
    });
    const { id } = await receive(desk.city, desk.city2, source.id, 600_000);
    const down = await passDown(desk, source.id, county, 250_000);
    const city = { pledged: 1_000_000, received: 600_000, allocated: 250_000, disbursed: 0, signed: 0, left: 600_000 };
    expect(await sumsOf(desk.city, source.id)).toEqual(city);
    expect(await sumsOf(desk.county, source.id)).toMatchObject({ pledged: null, received: 250_000, left: 250_000 });
    const taken = await desk.city2.act(`/api/funding-receipts/${id}/reverse`, 2, { reason: '退款' });
    expect([taken.status, taken.body.code]).toEqual([422, 'reversalShort']);
    expect(taken.body.title).toContain(`只剩 3,500.00 元，其余已下拨、发放或预留`);
    await done(desk.city2.act(`/api/funding-transfers/${down.id}/reverse`, 2, { reason: '拨错' }));
    await done(desk.city2.act(`/api/funding-receipts/${id}/reverse`, 2, { reason: '退款' }));
    expect(await sumsOf(desk.city, source.id)).toMatchObject({ received: 0, allocated: 0, left: 0 });
    interface Entry {
      kind: string;
      amount: number;
      reversal: boolean;
    }
    const { data } = (
      await desk.city.get<{ data: Entry[] }>(`/api/ledger?fundingSourceId=${source.id}&order=asc&perPage=50`)
    ).body;
    expect(data.map(({ kind, amount, reversal }) => [kind, amount, reversal])).toEqual([
      ['receipt', 600_000, false],
      ['transfer', 250_000, false],
      ['transfer', 250_000, true],
      ['receipt', 600_000, true],
    ]);
    const paper = await desk.city.get<{ data: Entry[]; total: number }>(`/api/ledger?q=${String(down.voucher)}`);
    expect([paper.body.total, paper.body.data.map(({ kind }) => kind)]).toEqual([2, ['transfer', 'transfer']]);
  });

  it('keep their class from the first receipt on', async () => {
    const source = await makeSource(desk.city);
    const url = `/api/funding-sources/${source.id}`;
    await done(desk.city.patch(url, { fundingClass: 'enterprise' }, 1));
    await receive(desk.city, desk.city2, source.id, 1_000);
    const frozen = await desk.city.patch<{ violations: { field: string }[] }>(url, { fundingClass: 'department' }, 2);
    expect([frozen.status, frozen.body.violations.map(({ field }) => field)]).toEqual([422, ['fundingClass']]);
    expect((await done(desk.city.patch<Row>(url, { purpose: '两节慰问' }, 2))).version).toBe(3);
  });
});

describe('a source', () => {
  it('is refused with all that is wrong with it at once, in either language, and may be mended to nothing wrong only', async () => {
    const party = uuidv7();
    await done(desk.city.post('/api/funding-parties', { id: party, name: `单位 ${party.slice(-6)}` }));
    const wrong = {
      id: uuidv7(),
      fundingPartyId: party,
      name: '爱心捐赠',
      fundingClass: 'donation',
      level: 'city',
      year: 2026,
      validFrom: '2026-03-01',
      validTo: '2026-02-28',
      pledged: 0,
    };
    const violations = [
      { field: 'declaredClass', rule: 'declaredClass' },
      { field: 'level', rule: 'governmentLevel' },
      { field: 'validTo', rule: 'order' },
      { field: 'pledged', rule: 'positive' },
    ];
    expect((await desk.city.post('/api/funding-sources', wrong)).body.violations).toEqual(violations);
    const right = { ...wrong, declaredClass: 'enterprise', level: null, validTo: '2026-03-01', pledged: 1 };
    const { id, version } = await done(desk.city.post<Row>('/api/funding-sources', right));
    const { id: _id, fundingPartyId: _party, ...change } = { ...wrong, declaredClass: null };
    const mended = await desk.city.patch(`/api/funding-sources/${id}`, change, version);
    expect([mended.status, mended.body.violations]).toEqual([422, violations]);
  });
});

describe('money passed down', () => {
  it('is never more than is there, however many pass it at once', async () => {
    const source = await makeSource(desk.city);
    await receive(desk.city, desk.city2, source.id, 50_000);
    const drafts = Array.from({ length: 10 }, () => transferBody(source.id, 10_000, county));
    for (const body of drafts) await done(desk.city.post('/api/funding-transfers', body));
    const answers = await Promise.all(drafts.map(({ id }) => desk.city2.act(`/api/funding-transfers/${id}/post`, 1)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === 'fundsShort')).toHaveLength(5);
    const tight = transferBody(source.id, 10_000, place.counties[1]!.code);
    await done(desk.city.post('/api/funding-transfers', tight));
    expect((await desk.city2.act(`/api/funding-transfers/${tight.id}/post`, 1)).body.code).toBe('fundsShort');
  });

  it('goes to a county, of one’s own sources', async () => {
    const source = await makeSource(desk.city);
    const ask = async (client: Client, toRegionCode: string) =>
      (await client.post('/api/funding-transfers', transferBody(source.id, 1_000, toRegionCode))).body;
    expect((await ask(desk.city, place.townships[0]![0]!.code)).violations).toMatchObject([
      { field: 'toRegionCode', rule: 'regionLevel' },
    ]);
    expect((await ask(desk.city, place.townships[0]![0]!.code)).errors).toMatchObject({
      toRegionCode: '请选到县（市、区）',
    });
    expect((await ask(desk.city, place.city.code)).violations).toMatchObject([{ rule: 'regionLevel' }]);
    expect((await ask(desk.county, county)).status).toBe(403);
    const receiptOfCity = receiptBody(source.id, 1_000);
    expect((await desk.county.post('/api/funding-receipts', receiptOfCity)).body.violations).toMatchObject([
      { field: 'fundingSourceId' },
    ]);
  });
});

describe('where the money of a source went', () => {
  interface Account {
    regionCode: string;
    paying: boolean;
    movedIn: number;
    movedOut: number;
    reserved: number;
    left: number;
    cash: number;
    goods: number;
  }
  const accountsOf = async (reader: Client, id: string): Promise<(string | number | boolean)[][]> => {
    const { accounts } = (await reader.get<{ accounts: Account[] }>(`/api/funding-sources/${id}`)).body;
    return accounts.map(({ regionCode, paying, movedIn, movedOut, reserved, left, cash, goods }) => [
      regionCode,
      paying,
      movedIn,
      movedOut,
      reserved,
      left,
      cash,
      goods,
    ]);
  };

  it('is told by county: what it got, what it handed over in cash and in kind less reversals, what it still has', async () => {
    const source = await makeSource(desk.city);
    const other = place.counties[1]!.code;
    await receive(desk.city, desk.city2, source.id, 100_000);
    await passDown(desk, source.id, county, 60_000);
    await passDown(desk, source.id, other, 30_000);
    const paid = (kind: 'cash' | 'goods', amount: number) => ({
      kind,
      amount,
      splits: [{ fundingSourceId: source.id, amount }],
    });
    const record = async (...disbursements: object[]): Promise<Visit> => {
      const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
      const body = visitBody(family, null, undefined, 0, { disbursements });
      return done(desk.county.post<Visit>('/api/visits', body));
    };
    const confirm = async ({ id }: Row): Promise<Visit> =>
      done(desk.county2.act<Visit>(`/api/visits/${id}/confirm`, 2));
    await confirm(await record(paid('cash', 20_000), paid('goods', 12_000)));
    const [wrong] = (await confirm(await record(paid('cash', 5_000)))).disbursements;
    await done(desk.finance.act(`/api/disbursements/${wrong!.id}/reverse`, wrong!.version, { reason: '重复发放' }));
    await record(paid('cash', 3_000));

    const mine = [county, true, 60_000, 0, 3_000, 25_000, 20_000, 12_000];
    expect(await accountsOf(desk.city, source.id)).toEqual([
      [place.city.code, false, 0, 90_000, 0, 10_000, 0, 0],
      mine,
      [other, true, 30_000, 0, 0, 30_000, 0, 0],
    ]);
    expect(await accountsOf(desk.county, source.id)).toEqual([mine]);
  });
});
