import type { Page } from '@zhufu/contracts/list-query';
import type { StatementRow } from '@zhufu/contracts/statements/statement.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import { january } from '../support/campaigns';
import type { Client } from '../support/client';
import { besideUnknown, broken, type Desk, deskOf, done, runningCampaign } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
});
afterAll(() => world.close());

const urlOf = (id: string): string => `/api/statements/${id}`;

/** What was reported for 2016 (product.md 4): 335.22万余 of 234.9万, 87.6万余 and 12.7万. */
const aid2016 = (more: object = {}) => ({
  id: uuidv7(),
  regionCode: place.city.code,
  title: `2016年全年救助${uuidv7().slice(-8)}`,
  basis: 'year_of_aid',
  firstOn: '2016-01-01',
  lastOn: '2016-12-31',
  households: 8116,
  householdsAtLeast: false,
  amount: 335_220_000,
  amountAtLeast: true,
  lines: [
    { fundingClass: 'government', amount: 234_900_000, atLeast: false },
    { fundingClass: 'department', amount: 87_600_000, atLeast: true },
    { fundingClass: 'enterprise', amount: 12_700_000, atLeast: false },
  ],
  sourceDocument: '聊城市计划生育协会2016年工作总结',
  ...more,
});
/** What was published for January 2017: 2,177 households, 111.8万余, without a split. */
const drive2017 = (more: object = {}) => ({
  id: uuidv7(),
  regionCode: place.city.code,
  title: `2017年集中走访${uuidv7().slice(-8)}`,
  basis: 'campaign',
  firstOn: '2017-01-09',
  lastOn: '2017-01-22',
  households: 2177,
  householdsAtLeast: false,
  amount: 111_800_000,
  amountAtLeast: true,
  sourceDocument: '新闻稿',
  ...more,
});
const report = (body: object, client: Client = desk.city): Promise<StatementRow> =>
  done(client.post<StatementRow>('/api/statements', body));

describe('a reported total', () => {
  it('stands with its parts as they were said; what they leave over is a line of its own', async () => {
    const body = aid2016();
    expect(await report(body)).toMatchObject({
      ...body,
      unallocated: 20_000,
      regionName: expect.stringContaining('试验市'),
      campaignId: null,
      campaignName: null,
      note: null,
      version: 1,
    });
    const { lines, amount, unallocated } = (await desk.county.get<StatementRow>(urlOf(body.id))).body;
    const parts = lines.reduce((sum, line) => sum + line.amount, 0);
    expect([amount, parts, unallocated]).toEqual([335_220_000, 335_200_000, 20_000]);
    expect(lines.map(({ atLeast }) => atLeast)).toEqual([false, true, false]);
  });

  it('shows parts that are more than the whole, and never evens them out', async () => {
    const lines = [{ fundingClass: 'government', amount: 335_220_001, atLeast: false }];
    expect(await report(aid2016({ lines }))).toMatchObject({ amount: 335_220_000, lines, unallocated: -1 });
    const even = [{ fundingClass: 'government', amount: 335_220_000, atLeast: false }];
    expect((await report(aid2016({ lines: even }))).unallocated).toBe(0);
  });

  it('is null where nothing was published, never 0', async () => {
    expect(await report(drive2017())).toMatchObject({
      households: 2177,
      amount: 111_800_000,
      lines: [],
      unallocated: null,
    });
    const silent = await report(drive2017({ households: undefined, amount: null, amountAtLeast: false }));
    expect(silent).toMatchObject({ households: null, amount: null, lines: [], unallocated: null });
    const zero = await report(drive2017({ households: 0, amount: 0 }));
    expect(zero).toMatchObject({ households: 0, amount: 0, unallocated: null });
    const url = urlOf(zero.id);
    const cleared = await done(desk.city.patch<StatementRow>(url, { households: null, amount: null }, 1));
    expect(cleared).toMatchObject({ households: null, amount: null, version: 2 });
    const parts = [{ fundingClass: 'government', amount: 1, atLeast: false }];
    expect(await report(drive2017({ amount: null, lines: parts }))).toMatchObject({ amount: null, unallocated: null });
  });

  it('sent four times at once is one; the same id for another is refused, and so is the same title', async () => {
    const body = aid2016();
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.city.post('/api/statements', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    const other = await desk.city.post('/api/statements', { ...body, households: 8117 });
    expect([other.status, other.body.code]).toEqual([422, 'replayDiffers']);
    expect(await broken(desk.city.post('/api/statements', aid2016({ title: body.title })))).toEqual(['title taken']);
  });

  it('is refused with days the wrong way round, a class twice or unknown, or for a region of elsewhere', async () => {
    const ask = (more: object) => broken(desk.city.post('/api/statements', aid2016(more)));
    const line = (fundingClass: string) => ({ fundingClass, amount: 1, atLeast: false });
    expect(await ask({ firstOn: '2017-01-01' })).toEqual(['lastOn order']);
    expect(await ask({ lines: [line('government'), line('government')] })).toEqual(['lines.1.fundingClass choice']);
    expect(await ask({ lines: [line('donation')] })).toEqual(['lines.0.fundingClass choice']);
    expect(await ask({ amount: 335_220_000.5 })).toEqual(['amount whole']);
    expect(await ask({ sourceDocument: undefined })).toEqual(['sourceDocument required']);
    const elsewhere = await world.city([[1]]);
    expect(await ask({ regionCode: elsewhere.city.code })).toEqual(['regionCode region']);
    expect((await desk.county.post('/api/statements', aid2016())).status).toBe(403);
  });

  it('stands beside the computed figures of a campaign of the area, and of no other', async () => {
    const campaign = await runningCampaign(desk, january);
    expect(await report(drive2017({ campaignId: campaign.id }))).toMatchObject({
      campaignId: campaign.id,
      campaignName: campaign.name,
      households: 2177,
      amount: 111_800_000,
    });
    const elsewhere = await world.city([[1]]);
    const foreign = await runningCampaign({ city: await world.signIn('city_admin', elsewhere.city) });
    for (const campaignId of [uuidv7(), foreign.id]) {
      expect(await broken(desk.city.post('/api/statements', drive2017({ campaignId })))).toEqual([
        'campaignId campaign',
      ]);
    }
    const { id } = await report(drive2017());
    expect(await broken(desk.city.patch(urlOf(id), { campaignId: foreign.id }, 1))).toEqual(['campaignId campaign']);
  });
});

describe('a correction', () => {
  it('is made from the version that was looked at, and reckons the rest anew', async () => {
    const { id } = await report(aid2016());
    const lines = [{ fundingClass: 'government', amount: 234_900_000, atLeast: false }];
    expect((await desk.city.patch(urlOf(id), { lines })).status).toBe(428);
    const edited = await done(desk.city.patch<StatementRow>(urlOf(id), { lines, note: '部门数待核' }, 1));
    expect(edited).toMatchObject({ lines, unallocated: 100_320_000, note: '部门数待核', households: 8116, version: 2 });
    const stale = await desk.city2.patch<{ code: string; current: StatementRow }>(urlOf(id), { households: 1 }, 1);
    expect([stale.status, stale.body.code, stale.body.current.unallocated]).toEqual([412, 'stale', 100_320_000]);
    expect(await broken(desk.city.patch(urlOf(id), { lastOn: '2015-12-31' }, 2))).toEqual(['lastOn order']);
    expect((await desk.county.patch(urlOf(id), { households: 1 }, 2)).status).toBe(403);
  });
});

describe('statements', () => {
  it('are listed by year and by what they count, and years of aid never beside drives', async () => {
    const here = await world.city([[1]]);
    const client = await world.signIn('city_admin', here.city);
    const regionCode = here.city.code;
    await report(aid2016({ regionCode, title: '2016年全年救助' }), client);
    await report(drive2017({ regionCode, title: '2017年集中走访' }), client);
    await report(aid2016({ regionCode, title: '2017年全年救助', firstOn: '2017-01-01', lastOn: '2017-12-31' }), client);
    const titles = async (query: string) =>
      (await client.get<Page<StatementRow>>(`/api/statements?${query}`)).body.data.map(({ title }) => title).sort();
    expect(await titles('year=2016')).toEqual(['2016年全年救助']);
    expect(await titles('year=2017')).toEqual(['2017年全年救助', '2017年集中走访']);
    expect(await titles('basis=year_of_aid')).toEqual(['2016年全年救助', '2017年全年救助']);
    expect(await titles('basis=campaign')).toEqual(['2017年集中走访']);
    expect(await titles(`q=${encodeURIComponent('集中')}`)).toEqual(['2017年集中走访']);
    expect((await client.get('/api/reports/campaign-years')).body).toEqual({ data: [], total: 0 });
  });

  it('of a region are read at and below it and above it, and are nothing beside it', async () => {
    const ofCity = await report(aid2016());
    const ofCounty = await report(aid2016({ regionCode: place.counties[0]!.code }));
    for (const reader of [desk.county, desk.township, desk.clerk, desk.finance]) {
      expect((await reader.get(urlOf(ofCity.id))).status).toBe(200);
      expect((await reader.get(urlOf(ofCounty.id))).status).toBe(200);
    }
    const beside = await world.signIn('county_staff', place.counties[1]!);
    expect((await beside.get(urlOf(ofCity.id))).status).toBe(200);
    const [seen, unknown] = await besideUnknown(beside, ofCounty.id, urlOf);
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    const other = await world.signIn('city_admin', (await world.city([[1]])).city);
    expect((await other.get(urlOf(ofCity.id))).status).toBe(404);
    expect((await other.patch(urlOf(ofCity.id), { households: 1 }, 1)).status).toBe(404);
  });
});
