import type { Page } from '@zhufu/contracts/list-query';
import { uuidv7 } from '@zhufu/domain/uuid';
import { sql } from '../../src/platform/sql';
import type { Client } from '../support/client';
import { type Desk, deskOf, done, fundCounty, makeFamily, type Row, type Visit, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let desk: Desk;
let source: Row;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  ({ desk } = ground);
  source = await fundCounty(desk, ground.county, 1_000_000);
});
afterAll(() => world.close());

const bodyOf = async (more: object = {}) =>
  visitBody(await makeFamily(desk, ground.village), ground.campaign.id, source.id, 50_000, more);
async function drafted(by: Client = desk.county) {
  const body = await bodyOf({ draft: true });
  await ground.record(by, body);
  return { ...body, url: `/api/visits/${body.id}` };
}
const linesLeft = (visitId: string) =>
  world.signed(() => world.db.rows(sql`select id from disbursement where visit_id = ${visitId}`));

describe('a draft of a visit', () => {
  it('is thrown away by who recorded it, with its lines, and stays in the log', async () => {
    const { id, url } = await drafted();
    const { disbursements } = await done(desk.county.get<Visit>(url));
    const gone = await desk.county.delete(url, 1);
    expect([gone.status, gone.body]).toEqual([204, '']);
    expect((await desk.county.get(url)).status).toBe(404);
    expect((await desk.county.delete(url, 1)).status).toBe(404);
    expect(await linesLeft(id)).toEqual([]);
    const auditor = await world.signIn('auditor', place.city);
    for (const [rowId, change] of [
      [id, { field: 'visited_on', from: '2026-02-03', to: null }],
      [disbursements[0]!.id, { field: 'amount', from: '50000', to: null }],
    ] as const) {
      const log = await done(auditor.get<{ data: Row[] }>(`/api/audit?rowId=${rowId}`));
      expect(log.data[0]).toMatchObject({
        action: 'visits.delete',
        actorId: desk.county.accountId,
        changes: expect.arrayContaining([change]),
      });
    }
  });

  it('is thrown away by nobody else, and from the version that was loaded', async () => {
    const { url } = await drafted();
    expect((await desk.county2.delete(url, 1)).body.code).toBe('notOwn');
    expect((await desk.finance.delete(url, 1)).status).toBe(403);
    expect((await (await deskOf(world, place, 1)).county.delete(url, 1)).status).toBe(404);
    expect((await desk.county.delete(url)).status).toBe(428);
    await done(desk.county.patch(url, { situationWords: '搬到镇上' }, 1));
    const stale = await desk.county.delete<{ code: string; current: Visit }>(url, 1);
    expect([stale.status, stale.body.code]).toEqual([412, 'stale']);
    expect(stale.body.current).toMatchObject({ version: 2, situationWords: '搬到镇上' });
    expect((await desk.county.delete(url, 2)).status).toBe(204);
  });

  it('that came back may be thrown away once it is a draft again; a visit handed in may not', async () => {
    const body = await bodyOf();
    const url = `/api/visits/${body.id}`;
    await ground.record(desk.county, body);
    expect((await desk.county.delete(url, 2)).body).toMatchObject({ code: 'wrongState', status: 409 });
    await done(desk.county2.act(`${url}/return`, 2, { reason: '不是这一户' }));
    expect((await desk.county.delete(url, 3)).body).toMatchObject({ code: 'wrongState', status: 409 });
    await done(desk.county.patch(url, {}, 3));
    expect((await desk.county.delete(url, 4)).status).toBe(204);
  });

  it('is handed in or thrown away, when both are asked at the same moment', async () => {
    for (let i = 0; i < 5; i++) {
      const { id, url } = await drafted();
      const before = (await ground.account(source.id)).reserved;
      const [gone, sent] = await Promise.all([desk.county.delete(url, 1), desk.county.act(`${url}/submit`, 1)]);
      expect([
        [204, 404],
        [412, 200],
      ]).toContainEqual([gone.status, sent.status]);
      const isSent = sent.status === 200;
      expect((await ground.account(source.id)).reserved - before).toBe(isSent ? 50_000 : 0);
      expect(await linesLeft(id)).toHaveLength(isSent ? 1 : 0);
    }
  });

  it('names only campaigns and sources that there are, new and edited', async () => {
    const { county: clerk } = desk;
    const family = await makeFamily(desk, ground.village);
    const line = (fundingSourceId: string) => ({
      kind: 'cash',
      amount: 900,
      splits: [{ fundingSourceId, amount: 100 }],
    });
    const body = (more: object) =>
      visitBody(family, ground.campaign.id, undefined, 0, { draft: true, disbursements: [line(source.id)], ...more });
    const wrong = [
      [{ campaignId: uuidv7() }, 'campaignId campaign'],
      [{ disbursements: [line(source.id), line(uuidv7())] }, 'disbursements.1.splits.0.fundingSourceId source'],
    ] as const;
    const kept = body({});
    await done(clerk.post('/api/visits', kept));
    for (const [more, told] of wrong) {
      const fresh = await clerk.post<{ violations: { field: string; rule: string }[] }>('/api/visits', body(more));
      const edited = await clerk.patch<typeof fresh.body>(`/api/visits/${kept.id}`, more, 1);
      for (const { status, body: problem } of [fresh, edited])
        expect([status, problem.violations.map(({ field, rule }) => `${field} ${rule}`)]).toEqual([422, [told]]);
    }
    const { version, disbursements } = (await clerk.get<Visit>(`/api/visits/${kept.id}`)).body;
    expect([version, disbursements.length]).toEqual([1, 1]);
  });
});

describe('the drafts of an area', () => {
  it('are one’s own or those of others, as asked', async () => {
    const family = await makeFamily(desk, ground.village);
    const body = visitBody(family, ground.campaign.id, undefined, 0, { draft: true });
    await done(desk.county.post('/api/visits', body));
    const asked = async (client: Client, more: string) => {
      const url = `/api/visits?householdId=${family}&status=draft${more}`;
      return (await done(client.get<Page<Visit>>(url))).data.map(({ id }) => id);
    };
    expect([await asked(desk.county, '&mine=true'), await asked(desk.county, '&mine=false')]).toEqual([[body.id], []]);
    expect([await asked(desk.county2, '&mine=true'), await asked(desk.county2, '&mine=false')]).toEqual([
      [],
      [body.id],
    ]);
    expect(await asked(desk.county2, '')).toEqual([body.id]);
  });
});
