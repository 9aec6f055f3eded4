import type {
  ByClass,
  CampaignSummaryRow,
  CampaignSummaryView,
  CampaignTotalsRow,
  CampaignTotalsView,
  TotalsBy,
} from '@zhufu/contracts/reports/report.view';
import { createCampaign } from '../support/campaigns';
import type { Client } from '../support/client';
import { type Drive, makeDrive } from '../support/drive';
import {
  besideUnknown,
  broken,
  confirmedVisit,
  done,
  fundCounty,
  makeFamily,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, type Place, World } from '../support/world';

let world: World;
let place: City;
let drive: Drive;
let city: Client;
let id: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  drive = await makeDrive(world, place);
  city = drive.near.city;
  id = drive.campaign.id;
}, 60_000);
afterAll(() => world.close());

const totalsUrl = (by: TotalsBy, campaignId: string, more = ''): string =>
  `/api/reports/campaign-totals?campaignId=${campaignId}&by=${by}${more}`;
const summaryUrl = (campaignId: string, more = ''): string =>
  `/api/reports/campaign-summary?campaignId=${campaignId}${more}`;
const totals = (by: TotalsBy, client = city, more = '', campaignId = id): Promise<CampaignTotalsView> =>
  done(client.get<CampaignTotalsView>(totalsUrl(by, campaignId, more)));
const summary = (client = city, more = ''): Promise<CampaignSummaryView> =>
  done(client.get<CampaignSummaryView>(summaryUrl(id, more)));

const byClass = (some: Partial<ByClass>): ByClass => ({
  government: 0,
  department: 0,
  enterprise: 0,
  donation: 0,
  association: 0,
  unallocated: 0,
  ...some,
});
const near = {
  households: 4,
  amount: 204_000,
  byClass: byClass({
    government: 70_000,
    department: 10_000,
    enterprise: 24_000,
    donation: 40_000,
    association: 60_000,
  }),
  byDeclaredClass: { government: 130_000, department: 10_000, enterprise: 64_000, unallocated: 0 },
  cash: 180_000,
  goods: 24_000,
};
const far = {
  households: 1,
  amount: 70_000,
  byClass: byClass({ government: 70_000 }),
  byDeclaredClass: { government: 70_000, department: 0, enterprise: 0, unallocated: 0 },
  cash: 70_000,
  goods: 0,
};
const none = { government: 0, department: 0, enterprise: 0 };
const putInto = { donation: { ...none, enterprise: 40_000 }, association: { ...none, government: 60_000 } };
const whole = {
  households: 5,
  amount: 274_000,
  byClass: { ...near.byClass, government: 140_000 },
  byDeclaredClass: { ...near.byDeclaredClass, government: 200_000 },
  putInto,
  cash: 250_000,
  goods: 24_000,
};
const counted = ({ regionCode, households, amount }: CampaignTotalsRow) => [regionCode, households, amount];
const code = ({ code }: Place): string => code;

describe('the totals of a campaign', () => {
  it('by county are what is counted by hand, and say what they count', async () => {
    const { rows, total, basis } = await totals('county');
    expect(rows).toEqual([
      { regionCode: code(place.counties[0]!), regionName: '试验县21', ...near },
      { regionCode: code(place.counties[1]!), regionName: '试验县22', ...far },
    ]);
    expect(total).toEqual(whole);
    expect(basis).toEqual({
      campaignId: id,
      campaignName: drive.campaign.name,
      firstOn: '2026-01-01',
      lastOn: '2099-12-31',
      regionCode: place.city.code,
      regionName: expect.stringContaining('试验市'),
      households: 'reached_confirmed',
      money: 'posted',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('by township and village add up to the same', async () => {
    const [[t00, t01], [t10]] = place.townships as [[Place, Place], [Place]];
    const [[[v000, v001], [v010]], [[v100]]] = place.villages as [[[Place, Place], [Place]], [[Place]]];
    const townships = await totals('township');
    expect(townships.rows.map(counted)).toEqual([
      [t00.code, 3, 144_000],
      [t01.code, 1, 60_000],
      [t10.code, 1, 70_000],
    ]);
    const villages = await totals('village');
    expect(villages.rows.map(counted)).toEqual([
      [v000.code, 2, 104_000],
      [v001.code, 1, 40_000],
      [v010.code, 1, 60_000],
      [v100.code, 1, 70_000],
    ]);
    expect([townships.total, villages.total]).toEqual([whole, whole]);
  });

  it('by day count a household on its first day and money on the day it was paid', async () => {
    const { rows, total } = await totals('day');
    expect(rows.map(({ day, households, amount, goods }) => [day, households, amount, goods])).toEqual([
      ['2026-02-03', 2, 104_000, 24_000],
      ['2026-02-04', 2, 110_000, 0],
      ['2026-02-05', 1, 0, 0],
      ['2026-02-10', 0, 60_000, 0],
    ]);
    expect(total).toEqual(whole);
  });

  it('by source keep donations and own money apart, which three classes roll up as each source declares', async () => {
    const { rows, total } = await totals('source');
    const { sources } = drive;
    const amounts = Object.fromEntries(rows.map((row) => [row.fundingSourceId, [row.amount, row.cash, row.goods]]));
    expect(amounts).toEqual({
      [sources.government.id]: [140_000, 140_000, 0],
      [sources.department.id]: [10_000, 10_000, 0],
      [sources.enterprise.id]: [24_000, 0, 24_000],
      [sources.donation.id]: [40_000, 40_000, 0],
      [sources.association.id]: [60_000, 60_000, 0],
    });
    expect(rows.every((row) => !('households' in row))).toBe(true);
    expect(total).toEqual(whole);
    const three: Record<string, number> = {};
    for (const { fundingSourceId, amount } of rows) {
      const { fundingClass, declaredClass } = (await city.get(`/api/funding-sources/${fundingSourceId}`)).body;
      const one = String(declaredClass ?? fundingClass);
      three[one] = (three[one] ?? 0) + amount;
    }
    expect(three).toEqual({ government: 200_000, department: 10_000, enterprise: 64_000 });
  });

  it('are those of the reader’s area, or of a region in it', async () => {
    const { county, township, clerk } = drive.near;
    const [first, second] = place.counties.map(code) as [string, string];
    const mine = await totals('township', county);
    expect([mine.rows.length, mine.total, mine.basis.regionCode]).toEqual([2, { ...near, putInto }, first]);
    expect((await totals('county', city, `&regionCode=${second}`)).total).toEqual({
      ...far,
      putInto: { donation: none, association: none },
    });
    expect((await totals('day', drive.far.county)).rows.map(({ day, amount }) => [day, amount])).toEqual([
      ['2026-02-04', 70_000],
    ]);
    expect((await totals('source', drive.far.county)).rows.map(({ amount }) => amount)).toEqual([70_000]);
    expect((await totals('village', township)).total).toMatchObject({ households: 3, amount: 144_000 });
    expect((await totals('village', clerk)).total).toMatchObject({ households: 2, amount: 104_000 });
    const beside = await broken(county.get(totalsUrl('county', id, `&regionCode=${second}`)));
    expect(beside).toEqual(['regionCode region']);
    expect(await broken(county.get(totalsUrl('county', id, '&regionCode=999999')))).toEqual(beside);
  });

  it('are nothing outside the campaign’s area, nor below it while it is a draft', async () => {
    const stranger = await world.signIn('city_admin', (await world.city([[1]])).city);
    const drafted = await createCampaign(city);
    for (const urlOf of [(one: string) => totalsUrl('county', one), (one: string) => summaryUrl(one)]) {
      const [seen, unknown] = await besideUnknown(stranger, id, urlOf);
      expect(seen).toEqual(unknown);
      expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
      expect((await city.get(urlOf(drafted.id))).status).toBe(200);
      expect((await drive.near.county.get(urlOf(drafted.id))).status).toBe(404);
    }
  });
});

/** The lists of a summary, by their codes: their order tells nothing. */
const lists = ({ byCategory, byRank, byNeed, registered, households, needs, amount, goods }: CampaignSummaryRow) => ({
  byCategory: Object.fromEntries(byCategory.map((one) => [one.category, one.households])),
  byRank: Object.fromEntries(byRank.map((one) => [one.rank, one.visitors])),
  byNeed: Object.fromEntries(byNeed.map((one) => [one.need, one.needs])),
  figures: { registered, households, needs, amount, goods },
});
const nearSummary = {
  byCategory: { only_child_deceased: 1, only_child_hardship: 2, two_daughter_hardship: 1 },
  byRank: { city_leader: 1, county_leader: 3, township_leader: 1, village_cadre: 1, volunteer: 1 },
  byNeed: { medical: 2, living: 1, schooling: 1, comfort: 1 },
  figures: { registered: 5, households: 4, needs: 5, amount: 204_000, goods: 24_000 },
};

describe('the summary (汇总表)', () => {
  it('has households by category, visitors by rank, needs by kind and money for each county and all', async () => {
    const { rows, total, basis } = await summary();
    expect(rows.map(({ regionName }) => regionName)).toEqual(['试验县21', '试验县22']);
    expect(rows.map(lists)).toEqual([
      nearSummary,
      {
        byCategory: { reward_assistance: 1 },
        byRank: { enterprise: 2, village_cadre: 1 },
        byNeed: { housing: 1, employment: 1 },
        figures: { registered: 2, households: 1, needs: 2, amount: 70_000, goods: 0 },
      },
    ]);
    expect(lists(total)).toEqual({
      byCategory: { ...nearSummary.byCategory, reward_assistance: 1 },
      byRank: { ...nearSummary.byRank, village_cadre: 2, enterprise: 2 },
      byNeed: { ...nearSummary.byNeed, housing: 1, employment: 1 },
      figures: { registered: 7, households: 5, needs: 7, amount: 274_000, goods: 24_000 },
    });
    expect(total).toMatchObject({ regionCode: place.city.code, byClass: whole.byClass, cash: 250_000 });
    for (const { regionCode, byNeed } of [...rows, total])
      for (const { need, needs } of byNeed) {
        const heard = `/api/visits?campaignId=${id}&regionCode=${regionCode}&status=confirmed&need=${need}`;
        expect([need, (await done(city.get<{ total: number }>(heard))).total]).toEqual([need, needs]);
      }
    expect(basis).toMatchObject({ campaignId: id, households: 'reached_confirmed', money: 'posted' });
  });

  it('of a county has its townships, also those where nothing was done', async () => {
    const { rows, total } = await summary(drive.far.county);
    expect(rows.map(({ regionCode, households, amount }) => [regionCode, households, amount])).toEqual([
      [place.townships[1]![0]!.code, 1, 70_000],
      [place.townships[1]![1]!.code, 0, 0],
    ]);
    expect(total).toMatchObject({ regionCode: code(place.counties[1]!), ...far });
    const asked = await summary(city, `&regionCode=${code(place.counties[0]!)}`);
    expect(lists(asked.total)).toEqual(nearSummary);
    const beside = drive.far.county.get(summaryUrl(id, `&regionCode=${code(place.counties[0]!)}`));
    expect(await broken(beside)).toEqual(['regionCode region']);
  });
});

describe('what changes the figures', () => {
  it('is not a visit that waits, nor its return before confirmation', async () => {
    const figures = async () => {
      const cuts: TotalsBy[] = ['county', 'township', 'village', 'day', 'source'];
      const read = await Promise.all(cuts.map((by) => totals(by)));
      const { rows, total } = await summary();
      return [...read.map((view) => [view.rows, view.total]), rows.map(lists), lists(total)];
    };
    const before = await figures();
    const url = `/api/visits/${drive.waitingVisit}/return`;
    await done(drive.near.county2.act(url, 2, { reason: '写明见到谁' }));
    expect(await figures()).toEqual(before);
  });

  it('is a reversal, on the day that was paid and not on its own', async () => {
    const desk = drive.near;
    const own = await runningCampaign(desk);
    const source = await fundCounty(desk, code(place.counties[0]!), 100_000);
    const village = code(place.villages[0]![0]![0]!);
    const visit = async (visitedOn: string, amount: number) =>
      confirmedVisit(desk, visitBody(await makeFamily(desk, village), own.id, source.id, amount, { visitedOn }));
    const wrong = await visit('2026-02-03', 30_000);
    await visit('2026-02-03', 20_000);
    await visit('2026-02-04', 10_000);
    const days = async () =>
      (await totals('day', city, '', own.id)).rows.map(({ day, households, amount }) => [day, households, amount]);
    expect(await days()).toEqual([
      ['2026-02-03', 2, 50_000],
      ['2026-02-04', 1, 10_000],
    ]);
    const [line] = wrong.disbursements;
    await done(desk.county2.act(`/api/disbursements/${line!.id}/reverse`, line!.version, { reason: '重复发放' }));
    expect(await days()).toEqual([
      ['2026-02-03', 2, 20_000],
      ['2026-02-04', 1, 10_000],
    ]);
    const bySource = await totals('source', city, '', own.id);
    expect(bySource.rows).toMatchObject([{ fundingSourceId: source.id, amount: 30_000, cash: 30_000 }]);
    expect(bySource.total).toMatchObject({ households: 3, amount: 30_000, byClass: byClass({ government: 30_000 }) });
  });
});
