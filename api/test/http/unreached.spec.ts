import type { MapHouseholdCard, MapHouseholdsView, MapRegionsView } from '@zhufu/contracts/map/map.view';
import type { CampaignDashboardView, UnreachedRow } from '@zhufu/contracts/reports/report.view';
import type { Page } from '@zhufu/contracts/list-query';
import type { CampaignStandingView } from '@zhufu/contracts/visits/campaign-standing.view';
import type { VisitFormView } from '@zhufu/contracts/visits/visit.view';
import { householdCategories } from '@zhufu/domain/households';
import { Client as Superuser } from 'pg';
import type { Client } from '../support/client';
import { confirmedVisit, done, makeFamily, type Row, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
});
afterAll(() => world.close());

const ofCampaign = (path: string, query = ''): string => `/api/${path}?campaignId=${ground.campaign.id}${query}`;
const listed = (client: Client, query: string): Promise<Page<UnreachedRow>> =>
  done(client.get<Page<UnreachedRow>>(ofCampaign('reports/unreached', `&perPage=100${query}`)));

/** How many are told as not reached, by place, wherever it is told; each is as many as its list has. */
async function told(client: Client, regionCode: string): Promise<Record<string, number>> {
  const at = `&regionCode=${regionCode}`;
  const { rows, total } = await done(client.get<CampaignDashboardView>(ofCampaign('dashboard/campaign', at)));
  const map = await done(client.get<MapRegionsView>(ofCampaign('map/regions', at)));
  const figures = Object.fromEntries([total, ...rows].map((row) => [row.regionCode, row.unreached]));
  for (const [code, unreached] of Object.entries(figures)) {
    const list = await listed(client, `&regionCode=${code}`);
    expect([code, list.total, list.data.length]).toEqual([code, unreached, unreached]);
  }
  for (const row of map.rows)
    expect([row.regionCode, row.unreached]).toEqual([row.regionCode, figures[row.regionCode]]);
  for (const category of householdCategories) {
    const narrowed = `${at}&category=${category}`;
    const onMap = (await done(client.get<MapRegionsView>(ofCampaign('map/regions', narrowed)))).rows;
    const list = await listed(client, narrowed);
    expect([category, list.total]).toEqual([category, list.data.length]);
    expect(onMap.reduce((sum, row) => sum + row.unreached, 0)).toBe(list.total);
  }
  return figures;
}

async function villages(codes: string[]): Promise<number[]> {
  const query = codes.map((code) => `&villageCodes=${code}`).join('');
  const { villages: found } = await done(
    ground.desk.county.get<CampaignStandingView>(`/api/campaigns/${ground.campaign.id}/standing?${query.slice(1)}`),
  );
  return codes.map((code) => found.find(({ villageCode }) => villageCode === code)!.unreached);
}

const url = (id: string): string => `/api/households/${id}`;
const versionOf = async (id: string): Promise<number> => (await done(ground.desk.county.get<Row>(url(id)))).version;
const edit = async (id: string, change: object): Promise<unknown> =>
  done(ground.desk.county.patch(url(id), change, await versionOf(id)));
const act = async (id: string, verb: string, body: object = { reason: '核实后变更' }): Promise<unknown> =>
  done(ground.desk.county.act(`${url(id)}/${verb}`, await versionOf(id), body));
const reach = (id: string): ReturnType<typeof confirmedVisit> =>
  confirmedVisit(ground.desk, visitBody(id, ground.campaign.id));

describe('families not reached', () => {
  it('are as many as their list has, whatever becomes of those that were reached', async () => {
    const { desk } = ground;
    const [old, next] = [place.villages[0]![0]![0]!.code, place.villages[0]![1]![0]!.code];
    const [from, to] = place.townships[0]!.map(({ code }) => code) as [string, string];
    const { county } = ground;
    const [before, after] = [
      await world.signIn('township_staff', place.townships[0]![0]!),
      await world.signIn('township_staff', place.townships[0]![1]!),
    ];
    const [moved, left, listedFirst] = [
      await makeFamily(desk, old),
      await makeFamily(desk, old),
      await makeFamily(desk, old),
    ];
    await makeFamily(desk, old);
    const standing = async (): Promise<number[]> => {
      const [inCity, inCounty] = [await told(desk.city, place.city.code), await told(desk.county, county)];
      const figures = [inCity[place.city.code], inCity[county], inCounty[from], inCounty[to]] as number[];
      for (const [township, village] of [
        [from, old],
        [to, next],
      ] as const)
        expect((await told(desk.county, township))[village]).toBe(inCounty[township]);
      // each township by itself: a family's entry may lie in the other
      expect([(await told(before, from))[old], (await told(after, to))[next]]).toEqual(figures.slice(2));
      expect(await villages([old, next])).toEqual(figures.slice(2));
      return figures;
    };
    expect(await standing()).toEqual([4, 4, 4, 0]);
    const first = await reach(moved);
    await reach(left);
    expect(await standing()).toEqual([2, 2, 2, 0]);
    await edit(moved, { villageCode: next });
    expect(await standing()).toEqual([2, 2, 2, 0]);
    await edit(moved, { categories: [{ category: 'two_daughter_hardship', main: true, validFrom: '2015-11-02' }] });
    await act(left, 'suspend');
    expect(await standing()).toEqual([2, 2, 2, 0]);
    await act(left, 'resume');
    await done(
      desk.county.post('/api/roster-entries', {
        campaignId: ground.campaign.id,
        households: [{ householdId: listedFirst }],
      }),
    );
    await edit(listedFirst, { villageCode: next });
    expect(await standing()).toEqual([2, 2, 1, 1]);
    await reach(listedFirst);
    expect(await standing()).toEqual([1, 1, 1, 0]);
    await done(desk.county2.act(`/api/visits/${first.id}/void`, first.version, { reason: '走访没有进行' }));
    expect(await standing()).toEqual([2, 2, 1, 1]);
    await act(listedFirst, 'close', { closingReason: 'recovered', closedOn: '2026-02-20' });
    expect(await standing()).toEqual([2, 2, 1, 1]);
  }, 60_000);

  it('do not have one that was reached before it moved here, whose entry lies elsewhere', async () => {
    const { desk, campaign } = ground;
    const [old, next] = [ground.village, place.villages[0]![1]![1]!.code];
    const after = await world.signIn('township_staff', place.townships[0]![1]!);
    const id = await makeFamily(desk, old);
    await reach(id);
    await edit(id, { villageCode: next });
    const onMap = `/api/map/households?campaignId=${campaign.id}&regionCode=${next}`;
    const { rows } = await done(after.get<MapHouseholdsView>(onMap));
    expect(rows.map((row) => [row.id, row.reached, row.reachedOn])).toEqual([[id, true, null]]);
    expect((await done(after.get<MapHouseholdsView>(`${onMap}&reached=false`))).rows).toEqual([]);
    const card = await done(after.get<MapHouseholdCard>(`/api/map/households/${id}?campaignId=${campaign.id}`));
    expect(card.reached).toBe(true);
    const { campaigns } = await done(after.get<VisitFormView>(`/api/visits/form?householdId=${id}`));
    expect(campaigns.find((one) => one.id === campaign.id)!.reached).toBe(true);
    const standing = `/api/campaigns/${campaign.id}/standing?householdIds=${id}&villageCodes=${next}`;
    expect(await done(after.get<CampaignStandingView>(standing))).toEqual({
      households: [{ id, standing: 'reached' }],
      villages: [{ villageCode: next, registered: 1, households: 0, unreached: 0 }],
    });
  });

  it('are known exactly when a family moves while its visit is confirmed', async () => {
    const { desk } = ground;
    const [old, next] = [place.villages[0]![0]![0]!.code, place.villages[0]![1]![0]!.code];
    const families = await Promise.all(Array.from({ length: 12 }, () => makeFamily(desk, old)));
    const visits = families.map((id) => visitBody(id, ground.campaign.id));
    // half of them have an entry already, the others get theirs with the confirmation
    const households = families.slice(0, 6).map((householdId) => ({ householdId }));
    await done(desk.county.post('/api/roster-entries', { campaignId: ground.campaign.id, households }));
    for (const visit of visits) await done(desk.county.post('/api/visits', visit));
    await Promise.all([
      ...visits.map(({ id }) => done(desk.county2.act(`/api/visits/${id}/confirm`, 2))),
      ...families.map((id) => edit(id, { villageCode: next })),
    ]);
    await told(desk.county, ground.county);
  }, 60_000);

  it('agree with the rows they are kept from', async () => {
    const superuser = new Superuser({ connectionString: world.database.superuserUrl });
    await superuser.connect();
    const { rows } = await superuser.query(
      `select v.* from verify_reached() v where v.check_name = 'strays' and exists (
        select from campaign c where starts_with(c.path, $1) and starts_with(v.subject, c.id::text))`,
      [place.city.path],
    );
    await superuser.end();
    expect(rows).toEqual([]);
  });
});
