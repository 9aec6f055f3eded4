import { uuidv7 } from '@zhufu/domain/uuid';
import { Board, onLine } from '../support/board';
import type { Client } from '../support/client';
import { registrars } from '../support/households';
import { type Desk, deskOf, done, makeFamily, makeSource, type Row, visitBody } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let board: Board;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
});
afterAll(() => world.close());
beforeEach(async () => {
  board = await Board.of(desk, place);
});

describe('what waits', () => {
  it('is what the reader may do next, of what others made', async () => {
    const [byCash, byCard, toReturn] = [
      await board.submit(50_000),
      await board.submit(40_000, 'one_card'),
      await board.submit(10_000),
    ];
    expect((await board.waiting(desk.county2)).toConfirm).toBe(3);
    expect((await board.waiting(desk.finance)).toConfirm).toBe(3);
    expect([(await board.waiting(desk.county)).toConfirm, (await board.waiting(desk.city)).toConfirm]).toEqual([0, 0]);
    await done(desk.county2.act(`/api/visits/${toReturn}/return`, 2, { reason: '写明见到谁' }));
    const cash = await board.confirm(byCash);
    await board.confirm(byCard);
    expect(await board.waiting(desk.finance)).toEqual({
      toConfirm: 0,
      submitted: 0,
      returned: 1,
      unsigned: 1,
      unsignedAmount: 50_000,
      toPay: 1,
      receiptsToPost: 0,
      transfersToPost: 0,
    });
    expect((await board.waiting(desk.county)).toPay).toBe(0);
    await board.submit(30_000, 'one_card');
    const toPay = `/api/disbursements?campaignId=${board.campaign.id}&waiting=true`;
    expect((await done(desk.finance.get<{ total: number }>(toPay))).total).toBe(1);
    expect((await done(desk.county.get<{ total: number }>(toPay))).total).toBe(0);
    await onLine(desk.county, cash, 'sign', { signedOn: '2026-02-03' });
    expect(await board.waiting(desk.county)).toMatchObject({ unsigned: 0, unsignedAmount: 0, returned: 1 });
    const other = await world.signIn('county_finance', place.counties[1]!);
    expect(await board.waiting(other)).toMatchObject({ returned: 0, unsigned: 0, toPay: 0, receiptsToPost: 0 });
  });

  it('is counted in the region shown, as the lists narrowed to it count', async () => {
    const [near, far] = place.villages[0]!.map((villages) => villages[0]!.code) as [string, string];
    const beside = place.villages[1]![0]![0]!.code;
    const everywhere = await registrars(world, place);
    const inVillage = async (village: string, hands: Client): Promise<string> => {
      const splits = [{ fundingSourceId: board.source.id, amount: 1_000 }];
      const disbursements = [{ kind: 'cash', method: 'cash_signed', amount: 1_000, splits }];
      const family = await makeFamily(everywhere, village);
      return (
        await done(
          hands.post<Row>('/api/visits', visitBody(family, board.campaign.id, undefined, 0, { disbursements })),
        )
      ).id;
    };
    const other = await world.signIn('county_staff', place.counties[1]!);
    await inVillage(near, desk.county);
    await board.confirm(await inVillage(near, desk.county));
    await board.confirm(await inVillage(far, desk.county));
    const back = await inVillage(far, desk.county);
    await done(desk.county2.act(`/api/visits/${back}/return`, 2, { reason: '写明见到谁' }));
    await inVillage(beside, other);
    const [nearTown, farTown] = place.townships[0]!.map(({ code }) => code) as [string, string];
    const told = async (who: Client, regionCode: string) => {
      const { waiting: at } = await board.read(who, `&regionCode=${regionCode}`);
      const asked = { visits: ['submitted', 'returned'], disbursements: ['posted'] };
      const totals = await Promise.all(
        Object.entries(asked).flatMap(([list, states]) =>
          states.map(async (status) => {
            const url = `/api/${list}?campaignId=${board.campaign.id}&regionCode=${regionCode}&status=${status}`;
            return (await done(who.get<{ total: number }>(url))).total;
          }),
        ),
      );
      expect([at.submitted, at.returned, at.unsigned]).toEqual(totals);
      return [...totals, at.unsignedAmount];
    };
    expect(await told(desk.city, place.city.code)).toEqual([2, 1, 2, 2_000]);
    expect(await told(desk.city, board.first)).toEqual([1, 1, 2, 2_000]);
    expect(await told(desk.city, board.second)).toEqual([1, 0, 0, 0]);
    expect(await told(desk.city, nearTown)).toEqual([1, 0, 1, 1_000]);
    expect(await told(desk.county2, farTown)).toEqual([0, 1, 1, 1_000]);
    const toConfirm = async (regionCode: string) =>
      (await board.read(desk.county2, `&regionCode=${regionCode}`)).waiting.toConfirm;
    expect([await toConfirm(board.first), await toConfirm(nearTown), await toConfirm(farTown)]).toEqual([1, 1, 0]);
  });

  it('is money of one’s own level that another entered, receipts and transfers apart', async () => {
    const amount = 1_000;
    const toPost = async (who: Client) => {
      const { receiptsToPost, transfersToPost } = await board.waiting(who);
      return [receiptsToPost, transfersToPost];
    };
    const [receipts, transfers] = (await toPost(desk.city2)) as [number, number];
    const receipt = {
      id: uuidv7(),
      fundingSourceId: board.source.id,
      amount,
      receivedOn: '2026-01-02',
      voucher: 'S-9',
    };
    await done(desk.city.post('/api/funding-receipts', receipt));
    expect([await toPost(desk.city2), await toPost(desk.city)]).toEqual([
      [receipts + 1, transfers],
      [0, 0],
    ]);
    const transfer = {
      id: uuidv7(),
      fundingSourceId: board.source.id,
      toRegionCode: board.first,
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
    expect((await board.read()).total.money.received).toBe(601_000);
  });

  it('is what the lists behind it show, to those who may post', async () => {
    const listed = async (client: Client, resource: string) =>
      (await done(client.get<{ total: number }>(`/api/${resource}?waiting=true`))).total;
    const listsOf = async (client: Client) => [
      await listed(client, 'funding-receipts'),
      await listed(client, 'funding-transfers'),
    ];
    const toPost = async (client: Client) => {
      const { receiptsToPost, transfersToPost } = await board.waiting(client);
      return { told: [receiptsToPost, transfersToPost], listed: await listsOf(client) };
    };
    const same = (counts: number[]) => ({ told: counts, listed: counts });
    const [, before] = (await toPost(desk.city2)).listed as [number, number];
    const own = await makeSource(desk.county);
    const receipt = { fundingSourceId: own.id, amount: 1_000, receivedOn: '2026-01-02', voucher: 'S-10' };
    await done(desk.county.post('/api/funding-receipts', { ...receipt, id: uuidv7() }));
    const voucher = { amount: 1_000, transferredOn: '2026-01-03', voucher: 'X-10', toRegionCode: board.first };
    await done(
      desk.city.post('/api/funding-transfers', { ...voucher, fundingSourceId: board.source.id, id: uuidv7() }),
    );
    expect(await toPost(desk.finance)).toEqual(same([1, 0]));
    expect(await toPost(desk.county2)).toEqual(same([0, 0]));
    expect(await toPost(desk.city2)).toEqual(same([0, before + 1]));
    expect(await toPost(desk.city)).toEqual(same([0, 0]));
  });
});
