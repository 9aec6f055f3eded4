import type { Page } from '@zhufu/contracts/list-query';
import type {
  CampaignSummaryView,
  CampaignTotalsView,
  CampaignYearRow,
  UnreachedRow,
} from '@zhufu/contracts/reports/report.view';
import { uuidv7 } from '@zhufu/domain/uuid';
import { clock } from '../../src/platform/clock';
import { campaignAt, january } from '../support/campaigns';
import type { Client } from '../support/client';
import { type Drive, makeDrive } from '../support/drive';
import {
  broken,
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  makeFamily,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** Reaches a family of the first village in January 2017. */
const reachIn2017 = (desk: Desk, campaignId: string, family: string): Promise<unknown> =>
  clock.at(new Date('2017-01-20T04:00:00Z'), () =>
    confirmedVisit(desk, visitBody(family, campaignId, undefined, 0, { visitedOn: '2017-01-10' })),
  );

describe('a region renamed and recoded', () => {
  it('keeps its name in the campaigns of before, under today’s code', async () => {
    const place = await world.city();
    const desk = await deskOf(world, place);
    const [county] = place.counties;
    const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
    const [before, after] = [await runningCampaign(desk, january), await runningCampaign(desk)];
    await reachIn2017(desk, before.id, family);
    await confirmedVisit(desk, visitBody(family, after.id));
    const recoded = `${place.city.code}51`;
    const admin = await world.signIn('system_admin', place.city);
    const name = { name: '茌平区', code: recoded, validFrom: '2019-09-01' };
    await done(admin.act(`/api/regions/${county!.id}/rename`, 1, name));
    const rowsOf = async (campaignId: string) => {
      const query = `campaignId=${campaignId}`;
      const totals = await desk.city.get<CampaignTotalsView>(`/api/reports/campaign-totals?${query}&by=county`);
      const summary = await desk.city.get<CampaignSummaryView>(`/api/reports/campaign-summary?${query}`);
      const rows = [...totals.body.rows, ...summary.body.rows.filter(({ households }) => households > 0)];
      return rows.map(({ regionCode, regionName, households }) => [regionCode, regionName, households]);
    };
    expect(await rowsOf(before.id)).toEqual(Array(2).fill([recoded, '试验县21', 1]));
    expect(await rowsOf(after.id)).toEqual(Array(2).fill([recoded, '茌平区', 1]));
    /** What the region is called wherever figures of a campaign name it. */
    const namesIn = async (id: string): Promise<unknown[]> => {
      const urls = [
        `/api/reports/campaign-totals?campaignId=${id}&by=day&regionCode=${recoded}`,
        `/api/reports/campaign-summary?campaignId=${id}&regionCode=${recoded}`,
        `/api/reports/campaign-brief?campaignId=${id}&regionCode=${recoded}`,
        `/api/dashboard/campaign?campaignId=${id}`,
        `/api/campaigns/${id}/targets?parentCode=${place.city.code}`,
        `/api/map/regions?campaignId=${id}`,
      ];
      const told = await Promise.all(urls.map((url) => done(desk.city.get(url))));
      const found = JSON.stringify(told).match(new RegExp(`"regionCode":"${recoded}","regionName":"[^"]*"`, 'g')) ?? [];
      return [found.length > 8, ...new Set(found.map((text) => text.split('"').at(-2)))];
    };
    expect(await namesIn(before.id)).toEqual([true, '试验县21']);
    expect(await namesIn(after.id)).toEqual([true, '茌平区']);
  });
});

describe('the years', () => {
  it('have a row for each campaign that was run, with its own days, and none for a plan or a statement', async () => {
    const place = await world.city();
    const desk = await deskOf(world, place);
    const family = await makeFamily(desk, place.villages[0]![0]![0]!.code);
    const old = await runningCampaign(desk, january);
    const recent = await runningCampaign(desk);
    for (const status of ['draft', 'issued', 'roster'] as const) await campaignAt(desk.city, status);
    await reachIn2017(desk, old.id, family);
    await done(
      desk.city.post('/api/statements', {
        id: uuidv7(),
        regionCode: place.city.code,
        title: '2016年全年救助',
        basis: 'year_of_aid',
        firstOn: '2016-01-01',
        lastOn: '2016-12-31',
        households: 8116,
        amount: 335_220_000,
        sourceDocument: '工作总结',
      }),
    );
    const years = async (client: Client) => done(client.get<Page<CampaignYearRow>>('/api/reports/campaign-years'));
    const { data, total } = await years(desk.city);
    expect(total).toBe(2);
    expect(data).toMatchObject([
      { year: 2017, campaignId: old.id, firstOn: '2017-01-09', lastOn: '2017-01-22', households: 1, amount: 0 },
      { year: 2026, campaignId: recent.id, firstOn: '2026-01-01', status: 'running', households: 0, amount: 0 },
    ]);
    const beside = await world.signIn('county_staff', place.counties[1]!);
    expect((await years(beside)).data.map(({ households }) => households)).toEqual([0, 0]);
    const stranger = await world.signIn('city_admin', (await world.city([[1]])).city);
    expect(await years(stranger)).toEqual({ data: [], total: 0 });
  });
});

describe('the families not reached', () => {
  let place: City;
  let drive: Drive;
  beforeAll(async () => {
    place = await world.city();
    drive = await makeDrive(world, place);
  }, 60_000);

  const unreached = async (client: Client, query = ''): Promise<Page<UnreachedRow>> =>
    done(client.get<Page<UnreachedRow>>(`/api/reports/unreached?campaignId=${drive.campaign.id}${query}`));
  const ids = async (client: Client, query?: string): Promise<string[]> =>
    (await unreached(client, query)).data.map(({ id }) => id).sort();

  it('are those on record in the area without a confirmed visit that met them', async () => {
    const { near, far, waiting, away } = drive;
    expect(await ids(near.city)).toEqual([waiting, away].sort());
    expect(await ids(near.county)).toEqual([waiting]);
    expect(await ids(far.county)).toEqual([away]);
    expect(await ids(near.city, '&category=other_hardship')).toEqual([away]);
    expect(await ids(near.city, `&regionCode=${place.villages[0]![0]![0]!.code}`)).toEqual([waiting]);
    const { data } = await unreached(near.city, `&q=${encodeURIComponent('王秀英')}&category=only_child_disabled`);
    expect(data).toMatchObject([{ id: waiting, headName: '王秀英', villageName: '试验村01', notDoneReason: null }]);
    expect(await broken(near.city.get('/api/reports/unreached?campaignId=1'))).toEqual(['campaignId id']);
    expect((await near.city.get(`/api/reports/unreached?campaignId=${uuidv7()}`)).status).toBe(404);
  });

  it('say why, where the roster does', async () => {
    const { near, campaign, waiting } = drive;
    await done(
      near.county.post('/api/roster-entries', { campaignId: campaign.id, households: [{ householdId: waiting }] }),
    );
    const url = `/api/roster-entries?campaignId=${campaign.id}&reached=false`;
    const [entry] = (await near.county.get<Page<{ id: string; version: number }>>(url)).body.data;
    await done(near.county.act(`/api/roster-entries/${entry!.id}/not_done`, entry!.version, { reason: '外出务工' }));
    expect((await unreached(near.county)).data).toMatchObject([{ id: waiting, notDoneReason: '外出务工' }]);
  });

  it('have whole names for those who work with them, masked ones for a leader', async () => {
    const leader = await world.signIn('leader', place.city);
    const names = async (client: Client) => (await unreached(client)).data.map(({ headName }) => headName);
    expect(await names(leader)).toEqual(['王*英', '王*英']);
    expect(await names(drive.near.city)).toEqual(['王秀英', '王秀英']);
    expect(await names(drive.near.clerk)).toEqual(['王秀英']);
  });
});
