import type { Page } from '@zhufu/contracts/list-query';
import { confirmedVisit, done, fundCounty, makeFamily, type Row, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  const { desk, campaign, county, village } = ground;
  const source = await fundCounty(desk, county, 1_000_000);
  const days = ['2026-02-01', '2026-02-02', '2026-02-02', '2026-02-03', '2026-02-03'];
  for (const visitedOn of days)
    await confirmedVisit(
      desk,
      visitBody(await makeFamily(desk, village), campaign.id, source.id, 10_000, { visitedOn }),
    );
  const waiting = [await makeFamily(desk, village), await makeFamily(desk, village)];
  const households = waiting.map((householdId) => ({ householdId }));
  await done(desk.county.post('/api/roster-entries', { campaignId: campaign.id, households }));
}, 60_000);
afterAll(() => world.close());

const ask = (url: string): Promise<Page<Row>> => done(ground.desk.city.get<Page<Row>>(url));

/** A list from key to key, two rows at a time. */
async function walked(url: string): Promise<string[]> {
  const ids: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const page: Page<Row> = await ask(`${url}&perPage=2${next && `&after=${next}`}`);
    ids.push(...page.data.map(({ id }) => id));
    next = page.next;
  }
  return ids;
}

describe('a list behind a key', () => {
  it.each([
    ['/api/visits?sort=visitedOn', 5],
    ['/api/visits?sort=updatedAt&order=asc', 5],
    ['/api/disbursements?sort=amount', 5],
    ['/api/ledger?order=asc', 7],
    ['/api/roster-entries?sort=reachedOn&order=asc', 7],
    ['/api/roster-entries?sort=headName', 7],
    ['/api/funding-sources?sort=year', 1],
  ])('goes on to its end, each row once: %s', async (url, count) => {
    const own = `${url}&${url.includes('roster') ? `campaignId=${ground.campaign.id}` : ''}`;
    const { data, total } = await ask(`${own}&perPage=200`);
    expect(total).toBe(count);
    expect(await walked(own)).toEqual(data.map(({ id }) => id));
  });

  it.each([
    ['["abc","x"]'],
    ['["2026-02-01","x"]'],
    ['["2026-02-31","01890a5d-ac96-774b-bcce-b302099a8057"]'],
    ['{}'],
    ['x'],
  ])('that is none is refused: %s', async (key) => {
    const after = Buffer.from(key).toString('base64url');
    for (const list of ['visits', 'households', 'ledger', 'disbursements']) {
      const { status } = await ground.desk.city.get(`/api/${list}?after=${after}`);
      expect([list, [400, 422].includes(status)]).toEqual([list, true]);
    }
  });
});
