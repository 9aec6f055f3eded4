import { uuidv7 } from '@zhufu/domain/uuid';
import { broken, done, fundCounty, makeFamily, type Row, type Visit, visitBody } from '../support/programme';
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

const fund = (more: object = {}): Promise<Row> => fundCounty(ground.desk, ground.county, 100_000, more);
const family = (): Promise<string> => makeFamily(ground.desk, ground.village);

/** A confirmed visit of 2026-02-03 with money by card that waits for its payment. */
async function cardWaiting(sourceId: string): Promise<Row> {
  const splits = [{ fundingSourceId: sourceId, amount: 10_000 }];
  const card = { kind: 'cash', method: 'one_card', amount: 10_000, splits };
  const body = visitBody(await family(), ground.campaign.id, undefined, 0, { disbursements: [card] });
  await ground.record(ground.desk.county, body);
  return (await ground.confirm(body.id)).disbursements[0]!;
}

describe('the day of a visit', () => {
  it('takes along the money that was paid on it, when it is corrected', async () => {
    const { county } = ground.desk;
    const source = await fund();
    const body = visitBody(await family(), ground.campaign.id, source.id, 10_000, { visitedOn: '2026-02-20' });
    await ground.record(county, body);
    await done(ground.desk.county2.act(`/api/visits/${body.id}/return`, 2, { reason: '日期不对' }));
    const edited = await done(county.patch<Visit>(`/api/visits/${body.id}`, { visitedOn: '2026-02-17' }, 3));
    expect(edited.disbursements).toMatchObject([{ paidOn: '2026-02-17', status: 'draft' }]);
    await done(county.act(`/api/visits/${body.id}/submit`, 4));
    await ground.confirm(body.id, 5);
    const { rows } = await ground.totals('day');
    expect(rows.filter(({ day }) => day === '2026-02-17' || day === '2026-02-20')).toMatchObject([
      { day: '2026-02-17', households: 1, amount: 10_000 },
    ]);
  });

  it('comes before its payments', async () => {
    const source = await fund();
    const line = {
      kind: 'cash',
      amount: 900,
      paidOn: '2026-02-02',
      splits: [{ fundingSourceId: source.id, amount: 900 }],
    };
    const body = visitBody(await family(), ground.campaign.id, undefined, 0, { disbursements: [line] });
    expect(await broken(ground.desk.county.post('/api/visits', body))).toEqual(['disbursements.0.paidOn beforeVisit']);
    const card = await cardWaiting(source.id);
    const pay = (paidOn: string) =>
      ground.desk.finance.act(`/api/disbursements/${card.id}/pay`, card.version, { paidOn });
    expect(await broken(pay('2026-02-02'))).toEqual(['paidOn beforeVisit']);
    await done(pay('2026-02-03'));
  });
});

describe('a source', () => {
  it('pays by card within its validity only', async () => {
    const source = await fund({ validTo: '2026-02-10' });
    const card = await cardWaiting(source.id);
    const pay = (paidOn: string) =>
      ground.desk.finance.act(`/api/disbursements/${card.id}/pay`, card.version, { paidOn });
    expect(await broken(pay('2026-02-11'))).toEqual(['paidOn sourceNotValid']);
    expect(await ground.account(source.id)).toMatchObject({ reserved: 10_000, disbursed: 0 });
    await done(pay('2026-02-10'));
  });

  it('keeps the days on which it has paid within its validity', async () => {
    const source = await fund({ validFrom: '2026-01-01', validTo: '2026-12-31' });
    const body = visitBody(await family(), ground.campaign.id, source.id, 10_000);
    await ground.record(ground.desk.county, body);
    const url = `/api/funding-sources/${source.id}`;
    const edit = (more: object) => ground.desk.city.patch(url, more, 1);
    expect(await broken(edit({ validFrom: '2026-02-04' }))).toEqual(['validFrom sourceCutOff']);
    expect(await broken(edit({ validTo: '2026-02-02' }))).toEqual(['validTo sourceCutOff']);
    await done(edit({ validFrom: '2026-02-03', validTo: '2026-02-03' }));
  });

  it('that is not valid is told beside one that is not there', async () => {
    const old = await fund({ validTo: '2026-01-31' });
    const splits = [old.id, uuidv7()].map((fundingSourceId) => ({ fundingSourceId, amount: 500 }));
    const line = { kind: 'cash', amount: 1_000, splits };
    const body = visitBody(await family(), ground.campaign.id, undefined, 0, { disbursements: [line] });
    expect((await broken(ground.desk.county.post('/api/visits', body))).sort()).toEqual([
      'disbursements.0.splits sourceNotValid',
      'disbursements.0.splits.1.fundingSourceId source',
    ]);
  });
});

describe('an occasion', () => {
  it('is of visits outside campaigns, and what an edit leaves out stays', async () => {
    const { county } = ground.desk;
    const edit = (id: string, version: number, body: object) => county.patch<Visit>(`/api/visits/${id}`, body, version);
    const inDrive = visitBody(await family(), ground.campaign.id, undefined, 0, { draft: true });
    await ground.record(county, inDrive);
    expect(await broken(edit(inDrive.id, 1, { occasion: 'daily' }))).toEqual(['occasion occasion']);
    const alone = visitBody(await family(), null, undefined, 0, { draft: true, occasion: 'emergency' });
    await ground.record(county, alone);
    expect(await done(edit(alone.id, 1, { campaignId: null }))).toMatchObject({ occasion: 'emergency' });
    expect(await done(edit(alone.id, 2, { campaignId: ground.campaign.id }))).toMatchObject({
      campaignId: ground.campaign.id,
      occasion: null,
    });
    expect(await done(edit(alone.id, 3, { campaignId: null }))).toMatchObject({ campaignId: null, occasion: 'daily' });
  });
});
