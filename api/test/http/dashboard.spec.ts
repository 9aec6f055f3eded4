import type { FundingSourceRow } from '@zhufu/contracts/funding/funding.view';
import type { Page } from '@zhufu/contracts/list-query';
import type { ProgressRow } from '@zhufu/contracts/reports/report.view';
import { Board, onLine, urlOfBoard } from '../support/board';
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
  visitBody,
} from '../support/programme';
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

/** Households reached, fen handed over and the five sums. */
const figures = ({ households, amount, money }: ProgressRow) => ({ households, amount, ...money });

const nothing = { households: 0, amount: 0, disbursed: 0, signed: 0 };
const ofCity = { pledged: 1_000_000, received: 600_000, allocated: 400_000 };
const ofFirst = { pledged: null, received: 250_000, allocated: 250_000 };
const ofSecond = { ...nothing, pledged: null, received: 150_000, allocated: 150_000 };

describe('the money of a campaign', () => {
  it('is pledged, received and allocated before a family gets any, for the city and each county', async () => {
    const { rows, total, days, basis } = await board.read();
    expect(figures(total)).toEqual({ ...nothing, ...ofCity });
    expect(rows.map(({ regionCode, regionName }) => [regionCode, regionName])).toEqual([
      [board.first, '试验县21'],
      [board.second, '试验县22'],
    ]);
    expect(rows.map(figures)).toEqual([{ ...nothing, ...ofFirst }, ofSecond]);
    expect(days).toEqual([]);
    expect(basis).toMatchObject({ campaignId: board.campaign.id, households: 'reached_confirmed', money: 'posted' });
  });

  it('is handed over when confirmed or paid, signed for when signed, and back when reversed', async () => {
    const expectFigures = async (done: object): Promise<void> => {
      const { rows, total } = await board.read();
      expect(figures(total)).toEqual({ ...nothing, ...ofCity, ...done });
      expect(rows.map(figures)).toEqual([{ ...nothing, ...ofFirst, ...done }, ofSecond]);
    };
    const [byCash, byCard] = [await board.submit(50_000), await board.submit(40_000, 'one_card')];
    await expectFigures({});
    const cash = await board.confirm(byCash);
    await expectFigures({ households: 1, amount: 50_000, disbursed: 50_000 });
    const card = await board.confirm(byCard);
    await expectFigures({ households: 2, amount: 50_000, disbursed: 50_000 });
    await onLine(desk.finance, card, 'pay', { paidOn: '2026-02-10' });
    await expectFigures({ households: 2, amount: 90_000, disbursed: 90_000 });
    expect((await board.read()).days).toEqual([
      { day: '2026-02-03', households: 2, amount: 50_000 },
      { day: '2026-02-10', households: 0, amount: 40_000 },
    ]);
    const signed = await onLine(desk.county, cash, 'sign', { signedOn: '2026-02-03' });
    await expectFigures({ households: 2, amount: 90_000, disbursed: 90_000, signed: 50_000 });
    await onLine(desk.county2, signed, 'reverse', { reason: '重复发放' });
    await expectFigures({ households: 2, amount: 40_000, disbursed: 40_000 });
  });
});

/** The sources behind the first three of the five sums add up to them, in the reader's own region. */
async function expectListed(reader: Client): Promise<void> {
  const { total, sourceIds } = await board.read(reader);
  const url = `/api/funding-sources?ids=${sourceIds.join()}`;
  const { data } = await done(reader.get<Page<FundingSourceRow>>(url));
  const sum = (name: 'pledged' | 'received' | 'allocated') => data.reduce((all, row) => all + (row[name] ?? 0), 0);
  const { pledged, received, allocated } = total.money;
  expect([sum('pledged'), sum('received'), sum('allocated')]).toEqual([pledged ?? 0, received, allocated]);
}

describe('the five sums', () => {
  it('follow the same sources: those listed, and any other once it has paid', async () => {
    const unlisted = await fundCounty(desk, board.first, 200_000, { pledged: 300_000 });
    expect(figures((await board.read()).total)).toEqual({ ...nothing, ...ofCity });
    const village = place.villages[0]![0]![0]!.code;
    await confirmedVisit(desk, visitBody(await makeFamily(desk, village), board.campaign.id, unlisted.id, 120_000));
    await board.confirm(await board.submit(50_000));
    const done = { households: 2, amount: 170_000, disbursed: 170_000, signed: 0 };
    const { rows, total } = await board.read();
    expect(figures(total)).toEqual({ pledged: 1_300_000, received: 800_000, allocated: 600_000, ...done });
    expect(rows.map(figures)).toEqual([{ pledged: null, received: 450_000, allocated: 450_000, ...done }, ofSecond]);
    const inCounty = { pledged: null, received: 450_000, allocated: 450_000, ...done };
    expect(figures((await board.read(desk.county)).total)).toEqual(inCounty);
    await expectListed(desk.city);
    await expectListed(desk.county);
    expect((await board.read(desk.city, `&regionCode=${board.first}`)).sourceIds).toEqual([]);
  });
});

describe('a region’s progress', () => {
  it('stands against its own target, else against what those below add up to', async () => {
    const url = `/api/campaigns/${board.campaign.id}/targets`;
    const target = (regionCode: string, households: number) => ({
      regionCode,
      households,
      amount: households * 50_000,
    });
    const targets = [target(board.first, 60), target(board.second, 30)];
    await done(desk.city.post(url, { parentCode: place.city.code, targets }));
    const against = ({ targetHouseholds, targetAmount }: ProgressRow) => [targetHouseholds, targetAmount];
    const summed = await board.read();
    expect(against(summed.total)).toEqual([90, 4_500_000]);
    expect(summed.rows.map(against)).toEqual([
      [60, 3_000_000],
      [30, 1_500_000],
    ]);
    await done(desk.city.post(url, { parentCode: place.city.code, targets: [target(place.city.code, 100)] }));
    expect(against((await board.read()).total)).toEqual([100, 5_000_000]);
    const township = (await board.read(desk.county)).rows[0]!;
    expect(against(township)).toEqual([null, null]);
  });

  it('is read level by level down to the reader’s area, and not beside it', async () => {
    await board.confirm(await board.submit(50_000));
    const [near, far] = place.townships[0]!.map(({ code }) => code);
    const standing = ({ regionCode, households, amount }: ProgressRow) => [regionCode, households, amount];
    const atCounty = await board.read(desk.county);
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
    expect((await board.read(desk.city, `&regionCode=${board.first}`)).rows.map(standing)).toEqual(
      atCounty.rows.map(standing),
    );
    expect((await board.read(desk.township)).total).toMatchObject({ regionCode: near, households: 1, amount: 50_000 });
    const other = await world.signIn('leader', place.counties[1]!);
    expect((await board.read(other)).total).toMatchObject({ regionCode: board.second, households: 0, amount: 0 });
    const beside = await broken(other.get(`${urlOfBoard(board.campaign.id)}&regionCode=${board.first}`));
    expect(beside).toEqual(['regionCode region']);
    expect(await broken(other.get(`${urlOfBoard(board.campaign.id)}&regionCode=999999`))).toEqual(beside);
  });

  it('is nothing to another city, nor to one who may not read it', async () => {
    const stranger = await world.signIn('leader', (await world.city([[1]])).city);
    const [seen, unknown] = await besideUnknown(stranger, board.campaign.id, urlOfBoard);
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    const admin = await world.signIn('system_admin', place.city);
    expect((await admin.get(urlOfBoard(board.campaign.id))).status).toBe(403);
  });
});
