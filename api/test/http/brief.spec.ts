import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import type { CampaignSummaryView } from '@zhufu/contracts/reports/report.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import type { Client } from '../support/client';
import { type Drive, makeDrive } from '../support/drive';
import {
  besideUnknown,
  broken,
  confirmedVisit,
  done,
  makeFamily,
  makeSource,
  passDown,
  receive,
  type Row,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, type Place, World } from '../support/world';

let world: World;
let place: City;
let drive: Drive;
let leader: Client;
let first: Place;
let second: Place;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  drive = await makeDrive(world, place);
  leader = await world.signIn('leader', place.city);
  [first, second] = place.counties as [Place, Place];
}, 60_000);
afterAll(() => world.close());

const urlOf = (campaignId: string, more = ''): string => `/api/reports/campaign-brief?campaignId=${campaignId}${more}`;
const brief = (client: Client = leader, campaignId = drive.campaign.id, more = ''): Promise<CampaignBriefView> =>
  done(client.get<CampaignBriefView>(urlOf(campaignId, more)));
const noTime = ({ basis: { asOf: _asOf, ...basis }, rows, total }: CampaignSummaryView) => ({ rows, total, basis });

describe('the figures of a brief', () => {
  it('are those of the summary form, to the fen, for a leader, a county and a region asked for', async () => {
    const readers: [Client, string, number, number][] = [
      [leader, '', 5, 274_000],
      [drive.near.city, '', 5, 274_000],
      [await world.signIn('auditor', place.city), '', 5, 274_000],
      [drive.near.county, '', 4, 204_000],
      [await world.signIn('leader', second), '', 1, 70_000],
      [leader, `&regionCode=${second.code}`, 1, 70_000],
      [drive.near.township, '', 3, 144_000],
    ];
    for (const [client, more, households, amount] of readers) {
      const told = await brief(client, drive.campaign.id, more);
      const url = `/api/reports/campaign-summary?campaignId=${drive.campaign.id}${more}`;
      expect(noTime(told)).toEqual(noTime(await done(client.get<CampaignSummaryView>(url))));
      expect(told.total).toMatchObject({ households, amount });
      expect(told.rows.reduce((sum, row) => sum + row.amount, 0)).toBe(amount);
    }
  });

  it('have the rows of the city and what it heard', async () => {
    const { rows, total, targetHouseholds, basis } = await brief();
    expect(rows.map(({ regionName, households, amount, needs }) => [regionName, households, amount, needs])).toEqual([
      ['试验县21', 4, 204_000, 5],
      ['试验县22', 1, 70_000, 2],
    ]);
    expect(total).toMatchObject({ cash: 250_000, goods: 24_000, needs: 7 });
    expect(targetHouseholds).toBeNull();
    expect(basis).toMatchObject({ regionCode: place.city.code, households: 'reached_confirmed', money: 'posted' });
  });
});

describe('what a leader is asked to look at', () => {
  it('is money that nobody has signed for, by county', async () => {
    const point = (amount: number, places: [string, number][]) => ({
      rule: 'unsigned',
      left: null,
      amount,
      regions: places.length,
      places: places.map(([regionName, one]) => ({ regionName, left: null, target: null, amount: one })),
    });
    const ofCity: [string, number][] = [
      ['试验县21', 204_000],
      ['试验县22', 70_000],
    ];
    expect((await brief()).points).toEqual([point(274_000, ofCity)]);
    const ofCounty: [string, number][] = [
      ['试验镇01', 144_000],
      ['试验镇02', 60_000],
    ];
    expect((await brief(drive.near.county)).points).toEqual([point(204_000, ofCounty)]);
  });

  it('begins with the regions furthest behind their targets', async () => {
    const { desk, campaign } = await ownCampaign();
    const given = [
      { regionCode: first.code, households: 2, amount: 100_000 },
      { regionCode: second.code, households: 5, amount: 100_000 },
    ];
    const set = { parentCode: place.city.code, targets: given };
    await done(desk.city.post(`/api/campaigns/${campaign.id}/targets`, set));
    await confirmedVisit(desk, visitBody(await family(), campaign.id));
    const { points, targetHouseholds } = await brief(leader, campaign.id);
    expect(targetHouseholds).toBe(7);
    expect(points).toEqual([
      {
        rule: 'behind',
        left: 6,
        amount: null,
        regions: 2,
        places: [
          { regionName: '试验县22', left: 5, target: 5, amount: null },
          { regionName: '试验县21', left: 1, target: 2, amount: null },
        ],
      },
    ]);
  });

  it('goes on with money that was not passed down, and not handed over when the campaign has ended', async () => {
    const source = await makeSource(drive.near.city, { pledged: 1_000_000 });
    await receive(drive.near.city, drive.near.city2, source.id, 600_000);
    await passDown(drive.near, source.id, first.code, 250_000);
    await passDown(drive.near, source.id, second.code, 150_000);
    const sources = [{ fundingSourceId: source.id }];
    const running = await runningCampaign(drive.near, { sources });
    const unallocated = { rule: 'unallocated', left: null, amount: 200_000, regions: 0, places: [] };
    expect((await brief(leader, running.id)).points).toEqual([unallocated]);
    const over = await runningCampaign(drive.near, { sources, lastOn: '2026-02-28' });
    expect((await brief(leader, over.id)).points).toEqual([
      unallocated,
      {
        rule: 'unspent',
        left: null,
        amount: 400_000,
        regions: 2,
        places: [
          { regionName: '试验县21', left: null, target: null, amount: 250_000 },
          { regionName: '试验县22', left: null, target: null, amount: 150_000 },
        ],
      },
    ]);
  });
});

const family = (more: object = {}): Promise<string> =>
  makeFamily(drive.near, place.villages[0]![0]![0]!.code, { headName: '皇甫秀英', ...more });
const ownCampaign = async (): Promise<{ desk: Drive['near']; campaign: Row }> => ({
  desk: drive.near,
  campaign: await runningCampaign(drive.near),
});

describe('the words of families', () => {
  let campaign: Row;
  const heard = async (visitedOn: string, need: string, words: string | undefined, more: object = {}) => {
    const body = visitBody(await family(more), campaign.id, undefined, 0, { visitedOn, needs: [{ need, words }] });
    return confirmedVisit(drive.near, body);
  };
  beforeAll(async () => {
    ({ campaign } = await ownCampaign());
    await heard('2026-02-01', 'medical', '腰椎的药一个月三百多，门诊报不了。');
    await heard('2026-02-02', 'medical', '去市里复查路费多。');
    await heard('2026-02-03', 'medical', '我皇甫秀英的药费报不了。');
    await heard('2026-02-04', 'medical', '有事打 2206 找我。');
    await heard('2026-02-05', 'medical', '试验村01 就我们一家等着复查。');
    await heard('2026-02-06', 'medical', '药'.repeat(61));
    const member = { id: uuidv7(), name: '欧阳大雷', relation: 'son' };
    await heard('2026-02-07', 'medical', '欧阳大雷天天要吃药。', { members: [member] });
    const { householdId } = await heard('2026-02-08', 'medical', '皇甫秀英想要一张护理床。');
    const villageCode = place.villages[0]![1]![0]!.code;
    await done(drive.near.county.patch(`/api/households/${householdId}`, { villageCode }, 3));
    for (const on of ['2026-02-01', '2026-02-02', '2026-02-03'])
      await heard(on, 'living', `煤还差一点（${on.at(-1)}）。`);
    for (const on of ['2026-02-08', '2026-02-09']) await heard(on, 'housing', '西屋漏雨。');
    const waiting = visitBody(await family(), campaign.id, undefined, 0, {
      visitedOn: '2026-02-10',
      needs: [{ need: 'medical', words: '这一条还没有确认。' }],
    });
    await done(drive.near.county.post('/api/visits', waiting));
  }, 60_000);

  it('are the newest of the kinds heard most, not of few, and name nobody, also where the family has moved away', async () => {
    const quoted = (regionName: string) => [
      { need: 'medical', needs: 8, words: '去市里复查路费多。', regionName },
      { need: 'living', needs: 3, words: '煤还差一点（3）。', regionName },
    ];
    expect((await brief(leader, campaign.id)).words).toEqual(quoted('试验县21'));
    expect((await brief(drive.near.county, campaign.id)).words).toEqual(quoted('试验镇01'));
    expect((await brief(drive.near.township, campaign.id)).words).toEqual(quoted('试验镇01'));
    const whole = JSON.stringify((await leader.get(urlOf(campaign.id))).body);
    expect(whole).not.toMatch(/皇甫|欧阳|2206|试验村|还没有确认/);
  });

  it('are none of a village, nor of another county', async () => {
    expect((await brief(drive.near.clerk, campaign.id)).words).toEqual([]);
    expect((await brief(drive.far.county, campaign.id)).words).toEqual([]);
  });
});

describe('what was published beside it', () => {
  it('is the campaign’s own statement and the last year of aid before it, of the same region', async () => {
    const { desk, campaign } = await ownCampaign();
    const statement = (title: string, more: object) =>
      done(
        desk.city.post('/api/statements', {
          ...{ id: uuidv7(), regionCode: place.city.code, title, basis: 'year_of_aid', sourceDocument: '年度总结' },
          ...more,
        }),
      );
    const year = (y: number) => ({ firstOn: `${y}-01-01`, lastOn: `${y}-12-31` });
    await statement('更早的一年', { ...year(2024), households: 10 });
    await statement('前一年', {
      ...year(2025),
      households: 8116,
      amount: 335_220_000,
      lines: [{ fundingClass: 'government', amount: 335_200_000, atLeast: false }],
    });
    await statement('当年', { ...year(2026), households: 1 });
    await statement('本次', {
      basis: 'campaign',
      firstOn: '2026-01-09',
      lastOn: '2026-01-22',
      campaignId: campaign.id,
    });
    const { published } = await brief(leader, campaign.id);
    expect(published.map(({ title, households, unallocated }) => [title, households, unallocated])).toEqual([
      ['本次', null, null],
      ['前一年', 8116, 20_000],
    ]);
    expect((await brief(desk.county, campaign.id)).published).toEqual([]);
  });
});

describe('a brief', () => {
  it('is nothing outside the area, nor to one who may not read reports', async () => {
    expect((await world.stranger().get(urlOf(drive.campaign.id))).status).toBe(401);
    const administrator = await world.signIn('system_admin', place.city);
    expect((await administrator.get(urlOf(drive.campaign.id))).status).toBe(403);
    const stranger = await world.signIn('leader', (await world.city([[1]])).city);
    const [seen, unknown] = await besideUnknown(stranger, drive.campaign.id, (id) => urlOf(id));
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    const beside = await broken(drive.far.county.get(urlOf(drive.campaign.id, `&regionCode=${first.code}`)));
    expect(beside).toEqual(['regionCode region']);
    expect(await broken(drive.far.county.get(urlOf(drive.campaign.id, '&regionCode=999999')))).toEqual(beside);
    expect(await broken(leader.get('/api/reports/campaign-brief'))).toEqual(['campaignId required']);
  });

  it('of a campaign that has reached nobody has noughts and nothing to say', async () => {
    const { campaign } = await ownCampaign();
    const { rows, total, words, points, published } = await brief(leader, campaign.id);
    expect(rows.map(({ households, amount }) => [households, amount])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(total).toMatchObject({ households: 0, amount: 0, needs: 0 });
    expect([words, points]).toEqual([[], []]);
    expect(published.map(({ title }) => title)).toEqual(['前一年']);
  });
});
