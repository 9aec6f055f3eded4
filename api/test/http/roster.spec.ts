import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { Page } from '@zhufu/contracts/list-query';
import { uuidv7 } from '@zhufu/domain/uuid';
import { campaignAt, moveCampaign } from '../support/campaigns';
import type { Answer, Client } from '../support/client';
import { draft } from '../support/households';
import {
  broken,
  confirmedVisit,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  runningCampaign,
  visitBody,
} from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let desk: Desk;
let village: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  desk = await deskOf(world, place);
  village = place.villages[0]![0]![0]!.code;
});
afterAll(() => world.close());

const add = (campaignId: string, households: object[], client: Client = desk.county): Promise<Answer> =>
  client.post('/api/roster-entries', { campaignId, households });
const list = async (campaignId: string, query = '', client: Client = desk.county): Promise<Page<RosterRow>> =>
  done(client.get<Page<RosterRow>>(`/api/roster-entries?campaignId=${campaignId}${query}`));
const rosterIds = async (campaignId: string, query = '', client?: Client): Promise<string[]> =>
  (await list(campaignId, query, client)).data.map(({ householdId }) => householdId);
async function onRoster(campaignId: string): Promise<RosterRow> {
  const householdId = await makeFamily(desk, village);
  await done(add(campaignId, [{ householdId }]));
  return (await list(campaignId)).data.find((row) => row.householdId === householdId)!;
}
const notDone = (entry: RosterRow, version: number, body: object, client: Client = desk.county): Promise<Answer> =>
  client.act(`/api/roster-entries/${entry.id}/not_done`, version, body);

describe('a household on the roster', () => {
  it('is there once, with what is due by its category’s standard, by that for all others, or as it was said', async () => {
    const standards = [{ category: 'only_child_deceased', amount: 100_000 }, { amount: 50_000 }];
    const { id } = await runningCampaign(desk, { standards });
    const categories = [{ category: 'only_child_deceased', main: true, validFrom: '2015-11-02' }];
    const bereaved = await makeFamily(desk, village, { headName: '李春花', categories });
    const other = await makeFamily(desk, village);
    const said = await makeFamily(desk, village);
    const body = [{ householdId: bereaved }, { householdId: other }, { householdId: said, dueAmount: 80_000 }];
    expect(await done(add(id, body.slice(0, 2)))).toEqual({ added: 2, already: 0 });
    expect(await done(add(id, body))).toEqual({ added: 1, already: 2 });
    const { data, total } = await list(id);
    expect(total).toBe(3);
    expect(Object.fromEntries(data.map((row) => [row.householdId, row.dueAmount]))).toEqual({
      [bereaved]: 100_000,
      [other]: 50_000,
      [said]: 80_000,
    });
    expect(data.find(({ householdId }) => householdId === bereaved)).toMatchObject({
      campaignId: id,
      headName: '李春花',
      category: 'only_child_deceased',
      villageCode: village,
      villageName: '试验村01',
      townshipName: '试验镇01',
      countyName: '试验县21',
      disbursed: 0,
      reachedOn: null,
      notDoneReason: null,
      version: 1,
    });
    const crowd = await Promise.all(
      [1, 2, 3, 4].map(() => add(id, [{ householdId: bereaved }, { householdId: other }])),
    );
    expect(crowd.map((answer) => answer.body)).toEqual(Array(4).fill({ added: 0, already: 2 }));
    expect((await list(id)).total).toBe(3);
  });

  it('has no due amount where the campaign has no standard for it', async () => {
    const standards = [{ category: 'only_child_deceased', amount: 100_000 }];
    const { id } = await runningCampaign(desk, { standards });
    expect(await onRoster(id)).toMatchObject({ category: 'only_child_hardship', dueAmount: null });
  });

  it('is of the area and on record; one that is not refuses them all', async () => {
    const { id } = await runningCampaign(desk);
    const [own, moved] = [await makeFamily(desk, village), await makeFamily(desk, village)];
    const foreign = await makeFamily(await deskOf(world, place, 1), place.villages[1]![0]![0]!.code);
    const drafted = draft(village);
    await done(desk.clerk.post('/api/households', drafted));
    await done(desk.county.act(`/api/households/${moved}/suspend`, 3, { reason: '外出' }));
    for (const householdId of [foreign, drafted.id, moved, uuidv7()]) {
      expect(await broken(add(id, [{ householdId: own }, { householdId }]))).toEqual(['households household']);
    }
    const beside = place.villages[0]![1]![0]!.code;
    const township = await world.signIn('township_staff', place.townships[0]![1]!);
    expect(await broken(add(id, [{ householdId: own }], township))).toEqual(['households household']);
    expect((await list(id, '', desk.city)).total).toBe(0);
    const near = await makeFamily({ ...desk, township, clerk: desk.county2 }, beside);
    expect(await done(add(id, [{ householdId: near }], township))).toEqual({ added: 1, already: 0 });
    expect(await rosterIds(id, '', desk.township)).toEqual([]);
    expect(await rosterIds(id, `&regionCode=${place.townships[0]![1]!.code}`)).toEqual([near]);
  });

  it('is put there by the township or above, into a campaign it takes part in and that still counts', async () => {
    const { id } = await runningCampaign(desk);
    const households = [{ householdId: await makeFamily(desk, village) }];
    expect((await add(id, households, desk.clerk)).status).toBe(403);
    expect((await add(id, households, desk.finance)).status).toBe(403);
    expect((await add(uuidv7(), households)).status).toBe(404);
    const stranger = await deskOf(world, await world.city());
    expect((await add(id, households, stranger.county)).status).toBe(404);
    expect((await stranger.county.get(`/api/roster-entries?campaignId=${id}`)).status).toBe(404);
    const closed = await campaignAt(desk.city, 'totalled');
    const refused = await add(closed.id, households);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      409,
      'wrongState',
      { state: 'totalled' },
    ]);
  });

  it('is found by name, number, category, whether it was reached and on which day', async () => {
    const source = await fundCounty(desk, place.counties[0]!.code, 100_000);
    const { id } = await runningCampaign(desk);
    const categories = [{ category: 'two_daughter_hardship', main: true, validFrom: '2015-11-02' }];
    const [met, waiting] = [
      await makeFamily(desk, village, { headName: '赵大妮', categories }),
      await makeFamily(desk, village),
    ];
    await done(add(id, [{ householdId: met }, { householdId: waiting }]));
    await confirmedVisit(desk, visitBody(met, id, source.id, 30_000));
    const [reached] = (await list(id, '&reached=true')).data;
    expect(reached).toMatchObject({ householdId: met, reachedOn: '2026-02-03', disbursed: 30_000, version: 2 });
    expect(await rosterIds(id, '&reached=false')).toEqual([waiting]);
    expect(await rosterIds(id, '&from=2026-02-03&to=2026-02-03')).toEqual([met]);
    expect(await rosterIds(id, '&from=2026-02-04')).toEqual([]);
    expect(await rosterIds(id, '&to=2026-02-02')).toEqual([]);
    expect(await rosterIds(id, '&category=two_daughter_hardship')).toEqual([met]);
    expect(await rosterIds(id, `&q=${encodeURIComponent('大妮')}`)).toEqual([met]);
    expect(await rosterIds(id, `&q=${reached!.number}`)).toEqual([met]);
  });
});

describe('a campaign that needs a roster', () => {
  it('takes visits of those on it only; another takes a visit and lists it when it is confirmed', async () => {
    const strict = await runningCampaign(desk, { rosterRequired: true });
    const free = await runningCampaign(desk);
    const family = await makeFamily(desk, village);
    const visit = (campaignId: string) => desk.county.post('/api/visits', visitBody(family, campaignId));
    expect(await broken(visit(strict.id))).toEqual(['householdId notOnRoster']);
    await done(add(strict.id, [{ householdId: family }]));
    expect((await visit(strict.id)).status).toBe(201);
    const body = visitBody(family, free.id);
    await done(desk.county.post('/api/visits', body));
    expect(await rosterIds(free.id)).toEqual([]);
    await done(desk.county2.act(`/api/visits/${body.id}/confirm`, 2));
    expect(await rosterIds(free.id)).toEqual([family]);
  });
});

describe('a household not done', () => {
  it('has a reason, from the version that was looked at, until it is reached', async () => {
    const { id } = await runningCampaign(desk);
    const entry = await onRoster(id);
    expect(await broken(notDone(entry, 1, {}))).toEqual(['reason required']);
    expect((await desk.county.post(`/api/roster-entries/${entry.id}/not_done`, { reason: '外出' })).status).toBe(428);
    expect(await done(notDone(entry, 1, { reason: '外出务工' }))).toMatchObject({
      id: entry.id,
      notDoneReason: '外出务工',
      reachedOn: null,
      version: 2,
    });
    expect(await done(notDone(entry, 1, { reason: '外出务工' }))).toMatchObject({ version: 2 });
    const stale = await notDone(entry, 1, { reason: '别的' });
    expect([stale.status, stale.body.code, (stale.body.current as RosterRow).notDoneReason]).toEqual([
      412,
      'stale',
      '外出务工',
    ]);
    await confirmedVisit(desk, visitBody(entry.householdId, id));
    expect((await list(id)).data).toMatchObject([{ id: entry.id, notDoneReason: null, version: 3 }]);
    const reached = await notDone(entry, 3, { reason: '外出务工' });
    expect([reached.status, reached.body.code, reached.body.params]).toEqual([409, 'wrongState', { state: 'reached' }]);
  });

  it('is noted by those of its area, not by others', async () => {
    const { id } = await runningCampaign(desk);
    const entry = await onRoster(id);
    const other = await deskOf(world, place, 1);
    const unknown = await notDone({ ...entry, id: uuidv7() }, 1, { reason: '错' }, other.county);
    const seen = await notDone(entry, 1, { reason: '错' }, other.county);
    expect([seen.status, seen.body.code]).toEqual([404, 'notFound']);
    expect({ ...seen.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect((await notDone(entry, 1, { reason: '错' }, desk.clerk)).status).toBe(403);
    expect((await other.county.delete(`/api/roster-entries/${entry.id}`)).status).toBe(404);
    expect((await list(id)).data).toMatchObject([{ id: entry.id, notDoneReason: null, version: 1 }]);
  });
});

describe('taking a household off the roster', () => {
  it('is possible while nothing of the campaign hangs on it', async () => {
    const { id } = await runningCampaign(desk);
    const [free, visited] = [await onRoster(id), await onRoster(id)];
    await done(desk.county.post('/api/visits', visitBody(visited.householdId, id, undefined, 0, { draft: true })));
    const kept = await desk.county.delete(`/api/roster-entries/${visited.id}`);
    expect([kept.status, kept.body.code]).toEqual([409, 'inUse']);
    expect((await desk.clerk.delete(`/api/roster-entries/${free.id}`)).status).toBe(403);
    expect((await desk.county.delete(`/api/roster-entries/${free.id}`)).status).toBe(204);
    expect((await desk.county.delete(`/api/roster-entries/${free.id}`)).status).toBe(404);
    expect(await rosterIds(id)).toEqual([visited.householdId]);
  });
});

describe('the roster of a campaign that is totalled', () => {
  it('stands as it is', async () => {
    const campaign = await campaignAt(desk.city, 'late_entry');
    const entry = await onRoster(campaign.id);
    await moveCampaign(desk.city, campaign, 'total');
    const noted = await notDone(entry, 1, { reason: '外出' });
    expect([noted.status, noted.body.code, noted.body.params]).toEqual([409, 'wrongState', { state: 'totalled' }]);
    const removed = await desk.county.delete(`/api/roster-entries/${entry.id}`);
    expect([removed.status, removed.body.code]).toEqual([409, 'wrongState']);
    expect((await list(campaign.id)).data).toMatchObject([{ id: entry.id, notDoneReason: null, version: 1 }]);
  });
});
