import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { Page } from '@zhufu/contracts/list-query';
import type { DisbursementRow, VisitFormView, VisitRow, VisitView } from '@zhufu/contracts/visits/visit.view';
import { everyDifference } from '../../src/modules/reports/verify';
import type { Client } from '../support/client';
import { done, fundCounty, makeFamily, runningCampaign, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let before: Client;
let after: Client;
let householdId: string;
let sourceId: string;
let visitId: string;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  const [old, next] = place.townships[0]!;
  before = await world.signIn('township_staff', old!);
  after = await world.signIn('township_staff', next!);
  const source = await fundCounty(ground.desk, ground.county, 100_000);
  householdId = await makeFamily(ground.desk, ground.village);
  const body = visitBody(householdId, ground.campaign.id, source.id, 60_000);
  visitId = body.id;
  await ground.record(ground.desk.county, body);
  await ground.confirm(visitId);
  sourceId = source.id;
  await moveAway(householdId);
}, 60_000);
afterAll(() => world.close());

/** Moves a family of the first township to the second. */
async function moveAway(id: string): Promise<void> {
  const { version } = await done(ground.desk.county.get<HouseholdView>(`/api/households/${id}`));
  const villageCode = place.villages[0]![1]![0]!.code;
  await done(ground.desk.county.patch(`/api/households/${id}`, { villageCode }, version));
}

const visitsOf = (client: Client) => done(client.get<Page<VisitRow>>(`/api/visits?campaignId=${ground.campaign.id}`));
const linesOf = (client: Client) =>
  done(client.get<Page<DisbursementRow>>(`/api/disbursements?campaignId=${ground.campaign.id}`));
const rosterOf = (client: Client, query = '') =>
  done(client.get<Page<RosterRow>>(`/api/roster-entries?campaignId=${ground.campaign.id}${query}`));

describe('a family that has moved to another township', () => {
  it('stays counted where it was visited, in the figures and in the lists behind them', async () => {
    const { rows } = await ground.totals('township');
    expect(rows.map(({ regionCode, households, amount }) => [regionCode, households, amount])).toEqual([
      [place.townships[0]![0]!.code, 1, 60_000],
    ]);
    for (const list of [await visitsOf(before), await linesOf(before), await rosterOf(before, '&reached=true')])
      expect([list.data.length, list.total]).toEqual([1, 1]);
    for (const list of [await visitsOf(after), await linesOf(after), await rosterOf(after)])
      expect([list.data.length, list.total]).toEqual([0, 0]);
  });

  it('is not told by name where it is gone, and is where both places are seen', async () => {
    const gone = { headName: null, householdNumber: null };
    expect((await before.get(`/api/households/${householdId}`)).status).toBe(404);
    expect((await visitsOf(before)).data).toMatchObject([{ ...gone, category: null, cash: 60_000 }]);
    expect((await linesOf(before)).data).toMatchObject([{ ...gone, amount: 60_000 }]);
    const entry = { householdId, category: 'only_child_hardship', villageCode: ground.village, disbursed: 60_000 };
    expect((await rosterOf(before)).data).toMatchObject([{ ...entry, headName: null, number: null }]);
    const visit = await done(before.get<VisitView>(`/api/visits/${visitId}`));
    expect(visit).toMatchObject({ ...gone, category: null, villageCode: ground.village, cash: 60_000 });
    const { headName, number } = await done(ground.desk.county.get<HouseholdView>(`/api/households/${householdId}`));
    const told = { headName, householdNumber: number };
    expect((await visitsOf(ground.desk.county)).data).toMatchObject([told]);
    expect((await linesOf(ground.desk.county)).data).toMatchObject([told]);
    expect((await rosterOf(ground.desk.county)).data).toMatchObject([{ ...entry, headName, number }]);
    const byName = `&q=${encodeURIComponent(headName)}`;
    expect((await rosterOf(ground.desk.county, byName)).total).toBe(1);
    expect((await rosterOf(before, byName)).total).toBe(0);
    expect((await after.get(`/api/visits/${visitId}`)).status).toBe(404);
  });

  it('leaves a draft that its maker finishes where it was made, with the balances of there', async () => {
    const family = await makeFamily(ground.desk, ground.village);
    const draft = { ...visitBody(family, ground.campaign.id, sourceId, 20_000), draft: true };
    await done(before.post('/api/visits', draft));
    await moveAway(family);
    const form = (client: Client, visit = '') =>
      client.get<VisitFormView>(`/api/visits/form?householdId=${family}${visit}`);
    expect((await form(before)).status).toBe(404);
    expect((await form(after, `&visitId=${draft.id}`)).status).toBe(404);
    expect((await before.get(`/api/visits/form?householdId=${householdId}&visitId=${draft.id}`)).status).toBe(404);
    const { sources, campaigns } = await done(form(before, `&visitId=${draft.id}`));
    expect(sources).toMatchObject([{ fundingSourceId: sourceId, left: 40_000 }]);
    expect(campaigns.map(({ id }) => id)).toContain(ground.campaign.id);

    const written = await done(before.patch<VisitView>(`/api/visits/${draft.id}`, { policyTold: true }, 1));
    expect(written).toMatchObject({ policyTold: true, headName: null, version: 2 });
    expect(await done(before.act(`/api/visits/${draft.id}/submit`, 2))).toMatchObject({ status: 'submitted' });
    expect((await done(form(before, `&visitId=${draft.id}`))).sources).toMatchObject([{ left: 20_000 }]);
  });

  it('is reached where its visit was, though it moved before this was confirmed', async () => {
    const campaign = await runningCampaign(ground.desk);
    const family = await makeFamily(ground.desk, ground.village);
    const body = visitBody(family, campaign.id, sourceId, 5_000);
    await ground.record(ground.desk.county, body);
    await moveAway(family);
    await ground.confirm(body.id);
    const { rows } = await ground.totals('township', campaign.id);
    expect(rows.map(({ regionCode, households, amount }) => [regionCode, households, amount])).toEqual([
      [place.townships[0]![0]!.code, 1, 5_000],
    ]);
    const unreached = await done(after.get<Page<{ id: string }>>(`/api/reports/unreached?campaignId=${campaign.id}`));
    expect(unreached.data.map(({ id }) => id)).not.toContain(family);
    expect(unreached.total).toBe(unreached.data.length);
    expect(await world.signed(() => world.db.rows(everyDifference))).toEqual([]);
  });
});
