import type { Page } from '@zhufu/contracts/list-query';
import type { VisitFormView, VisitRow, VisitView } from '@zhufu/contracts/visits/visit.view';
import { addDays, shanghaiDay } from '@zhufu/domain/calendar';
import { broken, done, fundCounty, makeFamily, makeSource, runningCampaign, visitBody } from '../support/programme';
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

const show = (id: string): Promise<VisitView> => done(ground.desk.county2.get<VisitView>(`/api/visits/${id}`));
const formOf = (query: string): Promise<VisitFormView> =>
  done(ground.desk.county.get<VisitFormView>(`/api/visits/form?${query}`));

describe('what a campaign did for a family so far', () => {
  it('is told of a visit, of one that waits, and to the form: the standard, and other visits that were handed in', async () => {
    const { desk, county, village } = ground;
    const source = await fundCounty(desk, county, 500_000);
    const unlisted = await makeSource(desk.city);
    const standards = [{ category: 'only_child_deceased', amount: 99_900 }, { amount: 50_000 }];
    const campaign = await runningCampaign(desk, { standards, sources: [{ fundingSourceId: source.id }] });
    const family = await makeFamily(desk, village);
    const bodyOf = (amount: number, more: object = {}) => visitBody(family, campaign.id, source.id, amount, more);
    const [first, left, second] = [bodyOf(30_000), bodyOf(7_000, { draft: true }), bodyOf(40_000)];
    for (const body of [first, left, second]) await ground.record(desk.county, body);
    const given = { id: first.id, visitedOn: '2026-02-03', status: 'submitted', given: 30_000 };
    const { category } = await show(second.id);
    const standard = category === 'only_child_deceased' ? 99_900 : 50_000;

    expect(await show(second.id)).toMatchObject({ byHand: 40_000, soFar: { standard, visits: [given] } });
    const waiting = await done(desk.county2.get<Page<VisitRow>>('/api/visits?waiting=true&perPage=100'));
    const row = waiting.data.find(({ id }) => id === second.id);
    expect(row).toMatchObject({ byHand: 40_000, soFar: { standard, visits: [given] } });

    await ground.confirm(first.id);
    expect((await show(second.id)).soFar?.visits).toEqual([{ ...given, status: 'confirmed' }]);
    const offered = async (query: string) => (await formOf(query)).campaigns.find(({ id }) => id === campaign.id);
    const fresh = await offered(`householdId=${family}`);
    expect(fresh?.sourceIds).toEqual([source.id]);
    expect(fresh?.sourceIds).not.toContain(unlisted.id);
    expect(fresh?.soFar).toMatchObject({
      standard,
      visits: [
        { status: 'confirmed', given: 30_000 },
        { id: second.id, status: 'submitted', given: 40_000 },
      ],
    });
    const again = await offered(`householdId=${family}&visitId=${second.id}`);
    expect(again?.soFar.visits.map(({ id }) => id)).toEqual([first.id]);
  });

  it('leaves out what was returned, and tells nothing outside campaigns', async () => {
    const { desk, county, village } = ground;
    const source = await fundCounty(desk, county, 100_000);
    const family = await makeFamily(desk, village);
    const [returned, second] = [1, 2].map(() => visitBody(family, ground.campaign.id, source.id, 10_000));
    for (const body of [returned!, second!]) await ground.record(desk.county, body);
    await done(desk.county2.act(`/api/visits/${returned!.id}/return`, 2, { reason: '日期不对' }));
    expect((await show(second!.id)).soFar).toEqual({ standard: null, visits: [] });
    const alone = visitBody(family, null, source.id, 10_000, {
      disbursements: [
        {
          kind: 'cash',
          method: 'one_card',
          amount: 10_000,
          splits: [{ fundingSourceId: source.id, amount: 10_000 }],
        },
      ],
    });
    await ground.record(desk.county, alone);
    expect(await show(alone.id)).toMatchObject({ cash: 10_000, byHand: 0, soFar: null });
  });
});

describe('a visit of a day to come', () => {
  it('is told once, and at a line only where the line has a day of its own', async () => {
    const { desk, county, village, campaign } = ground;
    const source = await fundCounty(desk, county, 100_000);
    const tomorrow = addDays(shanghaiDay(new Date()), 1);
    const body = visitBody(await makeFamily(desk, village), campaign.id, source.id, 10_000, { visitedOn: tomorrow });
    expect(await broken(desk.county.post('/api/visits', body))).toEqual(['visitedOn future']);
    const [line] = body.disbursements;
    const later = { ...body, disbursements: [{ ...line, paidOn: addDays(tomorrow, 1) }] };
    expect(await broken(desk.county.post('/api/visits', later))).toEqual([
      'visitedOn future',
      'disbursements.0.paidOn future',
    ]);
  });
});
