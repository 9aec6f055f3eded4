import type { Page } from '@zhufu/contracts/list-query';
import type {
  ByClass,
  ByDeclaredClass,
  CampaignSummaryView,
  CampaignTotalsView,
  CampaignYearRow,
  PutInto,
  TotalsBy,
} from '@zhufu/contracts/reports/report.view';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { type DeclaredClass, declaredClasses, type FundingClass } from '@zhufu/domain/funding';
import { registrars } from '../support/households';
import {
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  goodsLine,
  makeFamily,
  makeGoods,
  type Row,
  runningCampaign,
  type Visit,
  visitBody,
} from '../support/programme';
import { type City, type Place, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let campaign: Row;
let sources: Record<'state' | 'gift' | 'stateGift' | 'own', Row>;
/** 90 yuan of donations declared enterprise and 60 of own money declared department, in one line. */
let mixed: Visit;

const three = (some: Partial<ByDeclaredClass>): ByDeclaredClass => ({
  government: 0,
  department: 0,
  enterprise: 0,
  unallocated: 0,
  ...some,
});
const five = (some: Partial<ByClass>): ByClass => ({ ...three({}), donation: 0, association: 0, ...some });
const put = (donation: Partial<ByDeclaredClass>, association: Partial<ByDeclaredClass>): PutInto => {
  const { unallocated: _none, ...none } = three({});
  return { donation: { ...none, ...donation }, association: { ...none, ...association } };
};

const source = (fundingClass: FundingClass, declaredClass?: DeclaredClass): Promise<Row> =>
  fundCounty(desk, place.counties[0]!.code, 100_000, { fundingClass, declaredClass });
const cash = (...splits: [Row, number][]) => ({
  kind: 'cash',
  amount: splits.reduce((sum, [, amount]) => sum + amount, 0),
  splits: splits.map(([{ id }, amount]) => ({ fundingSourceId: id, amount })),
});

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  sources = {
    state: await source('government'),
    gift: await source('donation', 'enterprise'),
    stateGift: await source('donation', 'government'),
    own: await source('association', 'department'),
  };
  campaign = await runningCampaign(desk);
  const staff = await registrars(world, place);
  const goods = await makeGoods(desk.city);
  const [[[first, second]]] = place.villages as [[[Place, Place]]];
  const visit = async ({ code }: Place, ...disbursements: object[]) =>
    confirmedVisit(
      desk,
      visitBody(await makeFamily(staff, code), campaign.id, undefined, 0, { visitedOn: '2026-02-03', disbursements }),
    );
  mixed = await visit(first, cash([sources.gift, 9_000], [sources.own, 6_000]));
  await visit(first, cash([sources.state, 20_000]), goodsLine(goods, 1, sources.stateGift.id));
  await visit(second, cash([sources.gift, 1_000], [sources.stateGift, 500]));
}, 60_000);
afterAll(() => world.close());

const totals = (by: TotalsBy): Promise<CampaignTotalsView> =>
  done(desk.city.get<CampaignTotalsView>(`/api/reports/campaign-totals?campaignId=${campaign.id}&by=${by}`));
const summary = (): Promise<CampaignSummaryView> =>
  done(desk.city.get<CampaignSummaryView>(`/api/reports/campaign-summary?campaignId=${campaign.id}`));
const year = async (): Promise<CampaignYearRow | undefined> =>
  (await done(desk.city.get<Page<CampaignYearRow>>('/api/reports/campaign-years'))).data.find(
    ({ campaignId }) => campaignId === campaign.id,
  );

const all = {
  amount: 48_500,
  byClass: five({ government: 20_000, donation: 22_500, association: 6_000 }),
  byDeclaredClass: three({ government: 32_500, department: 6_000, enterprise: 10_000 }),
  cash: 36_500,
  goods: 12_000,
};
const allPutInto = put({ government: 12_500, enterprise: 10_000 }, { department: 6_000 });

describe('the three classes of a report', () => {
  it('are by region, day and in all what each source declares, beside the five', async () => {
    const villages = await totals('village');
    expect(villages.rows.map(({ amount, byDeclaredClass }) => [amount, byDeclaredClass])).toEqual([
      [47_000, three({ government: 32_000, department: 6_000, enterprise: 9_000 })],
      [1_500, three({ government: 500, enterprise: 1_000 })],
    ]);
    for (const by of ['county', 'township', 'day'] as const) {
      const { rows, total } = await totals(by);
      expect(rows).toEqual([expect.objectContaining(all)]);
      expect(total).toEqual({ households: 3, putInto: allPutInto, ...all });
    }
  });

  it('by source are its own declared class', async () => {
    const { rows, total } = await totals('source');
    expect(Object.fromEntries(rows.map((row) => [row.fundingSourceId, row.byDeclaredClass]))).toEqual({
      [sources.state.id]: three({ government: 20_000 }),
      [sources.gift.id]: three({ enterprise: 10_000 }),
      [sources.stateGift.id]: three({ government: 12_500 }),
      [sources.own.id]: three({ department: 6_000 }),
    });
    expect(total).toMatchObject(all);
  });

  it('stand in the summary form and year by year, which say what was put into which', async () => {
    const { rows, total } = await summary();
    const [near, far] = rows;
    expect(near).toMatchObject({ ...all, putInto: allPutInto });
    expect(far).toMatchObject({ amount: 0, byDeclaredClass: three({}), putInto: put({}, {}) });
    expect(total).toMatchObject({ ...all, putInto: allPutInto });
    expect(await year()).toMatchObject({ ...all, putInto: allPutInto });
  });

  it('are each what its lines draw on the sources that count as it', async () => {
    const declared = { state: 'government', gift: 'enterprise', stateGift: 'government', own: 'department' } as const;
    const { total } = await totals('county');
    for (const one of declaredClasses) {
      const url = `/api/disbursements?campaignId=${campaign.id}&status=posted,signed&declaredClass=${one}`;
      const { data } = await done(desk.city.get<Page<DisbursementRow>>(url));
      const ids = (Object.keys(declared) as (keyof typeof declared)[])
        .filter((name) => declared[name] === one)
        .map((name) => sources[name].id);
      const drawn = data.map(({ splits }) => splits.filter(({ fundingSourceId }) => ids.includes(fundingSourceId)));
      expect(drawn.every((splits) => splits.length > 0)).toBe(true);
      expect(drawn.flat().reduce((sum, { amount }) => sum + amount, 0)).toBe(total.byDeclaredClass[one]);
    }
  });

  it('lose what is reversed where it was counted', async () => {
    const [line] = mixed.disbursements;
    await done(desk.county2.act(`/api/disbursements/${line!.id}/reverse`, line!.version, { reason: '重复发放' }));
    const left = {
      amount: 33_500,
      byClass: five({ government: 20_000, donation: 13_500 }),
      byDeclaredClass: three({ government: 32_500, enterprise: 1_000 }),
      cash: 21_500,
      goods: 12_000,
    };
    const leftPutInto = put({ government: 12_500, enterprise: 1_000 }, {});
    expect((await totals('county')).total).toEqual({ households: 3, putInto: leftPutInto, ...left });
    expect((await summary()).total).toMatchObject({ ...left, putInto: leftPutInto });
    expect(await year()).toMatchObject({ ...left, putInto: leftPutInto });
    const { rows } = await totals('source');
    const own = rows.find(({ fundingSourceId }) => fundingSourceId === sources.own.id);
    expect(own).toMatchObject({ amount: 0, byDeclaredClass: three({}) });
  });
});
