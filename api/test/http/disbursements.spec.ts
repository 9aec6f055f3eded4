import { type Desk, done, fundCounty, makeFamily, type Row, runningCampaign, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { World } from '../support/world';

let world: World;
let ground: Ground;
let desk: Desk;
let county: string;
let village: string;

beforeAll(async () => {
  world = await World.open();
  ground = await Ground.of(world, await world.city());
  ({ desk, county, village } = ground);
});
afterAll(() => world.close());

describe('a hand-over', () => {
  it('by bank stays reserved until it is paid, then signed, then reversed on its own day', async () => {
    const source = await fundCounty(desk, county, 100_000);
    const own = await runningCampaign(desk);
    const split = { fundingSourceId: source.id, amount: 40_000 };
    const body = visitBody(await makeFamily(desk, village), own.id, undefined, 0, {
      disbursements: [{ kind: 'cash', method: 'one_card', amount: 40_000, splits: [split] }],
    });
    await ground.record(desk.county, body);
    const [line] = (await ground.confirm(body.id)).disbursements;
    expect(await ground.account(source.id)).toEqual({ reserved: 40_000, disbursed: 0, signed: 0, left: 60_000 });
    const url = `/api/disbursements/${line!.id}`;
    const paid = await done(desk.finance.act<Row>(`${url}/pay`, line!.version, { paidOn: '2026-02-10' }));
    expect(await ground.account(source.id)).toEqual({ reserved: 0, disbursed: 40_000, signed: 0, left: 60_000 });
    expect((await ground.totals('day', own.id)).rows.map(({ day, amount }) => `${day} ${amount}`)).toEqual([
      '2026-02-03 0',
      '2026-02-10 40000',
    ]);
    const signed = await done(desk.county.act<Row>(`${url}/sign`, paid.version, { signedOn: '2026-02-11' }));
    expect(await ground.account(source.id)).toMatchObject({ disbursed: 40_000, signed: 40_000 });
    expect((await desk.county2.act(`/api/visits/${body.id}/void`, 3, { reason: '错' })).body.code).toBe('moneyStands');
    await done(desk.county2.act(`${url}/reverse`, signed.version, { reason: '重复发放' }));
    expect(await ground.account(source.id)).toEqual({ reserved: 0, disbursed: 0, signed: 0, left: 100_000 });
    expect((await ground.totals('county', own.id)).total).toMatchObject({ households: 1, amount: 0 });
    await done(desk.county2.act(`/api/visits/${body.id}/void`, 3, { reason: '错' }));
    expect((await ground.totals('county', own.id)).total).toMatchObject({ households: 0, amount: 0 });
    interface Entry {
      amount: number;
      reversal: boolean;
      day: string;
      balance: number;
    }
    const { data } = (
      await desk.finance.get<{ data: Entry[] }>(
        `/api/ledger?fundingSourceId=${source.id}&regionCode=${county}&order=asc`,
      )
    ).body;
    expect(data.map(({ amount, reversal, day, balance }) => [amount, reversal, day, balance])).toEqual([
      [100_000, false, '2026-01-03', 100_000],
      [40_000, false, '2026-02-10', 60_000],
      [40_000, true, '2026-02-10', 100_000],
    ]);
  });

  it('stands once the totals are closed, until the campaign is reopened', async () => {
    const source = await fundCounty(desk, county, 100_000);
    const own = await runningCampaign(desk);
    const body = visitBody(await makeFamily(desk, village), own.id, source.id, 10_000);
    await ground.record(desk.county, body);
    const [line] = (await ground.confirm(body.id)).disbursements;
    await done(desk.city.act(`/api/campaigns/${own.id}/total`, 3));
    const reverse = () => desk.county2.act(`/api/disbursements/${line!.id}/reverse`, line!.version, { reason: '错' });
    expect((await reverse()).body.code).toBe('campaignClosed');
    await done(desk.city.act(`/api/campaigns/${own.id}/reopen`, 4, { reason: '更正一户' }));
    expect((await reverse()).status).toBe(200);
  });
});
