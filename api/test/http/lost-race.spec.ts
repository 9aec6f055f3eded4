import { uuidv7 } from '@zhufu/domain/uuid';
import { createCampaign } from '../support/campaigns';
import type { Answer } from '../support/client';
import { type Desk, deskOf, done, makeGoods, makeSource, receiptBody } from '../support/programme';
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

const RIVALS = 8;

interface Written {
  version: number;
  [field: string]: unknown;
}
interface Stale {
  code: string;
  current: Written;
}

/** Eight edits of one version at once, each with a value of its own. */
const race = async (url: string, bodyOf: (n: number) => object): Promise<Answer<Written & Stale>[]> =>
  Promise.all(Array.from({ length: RIVALS }, (_, n) => desk.city.patch<Written & Stale>(url, bodyOf(n), 1)));

async function makeParty(): Promise<string> {
  const id = uuidv7();
  await done(desk.city.post('/api/funding-parties', { id, name: `出资单位${id.slice(-8)}` }));
  return id;
}
async function makeReceipt(): Promise<string> {
  const { id: fundingSourceId } = await makeSource(desk.city);
  const body = receiptBody(fundingSourceId, 1);
  await done(desk.city.post('/api/funding-receipts', body));
  return body.id;
}
async function makeStatement(): Promise<string> {
  const id = uuidv7();
  const days = { firstOn: '2016-01-01', lastOn: '2016-12-31' };
  const said = { title: `报表${id.slice(-8)}`, basis: 'year_of_aid', sourceDocument: '通报', households: 1 };
  await done(desk.city.post('/api/statements', { id, regionCode: place.city.code, ...said, ...days }));
  return id;
}

describe('who loses a race of edits is told the row as the winner left it', () => {
  it.each([
    ['campaigns', 'lateDays', async () => (await createCampaign(desk.city)).id, (n: number) => n + 20],
    ['funding-sources', 'pledged', async () => (await makeSource(desk.city)).id, (n: number) => n + 1000],
    ['funding-parties', 'note', makeParty, (n: number) => `第 ${n} 次`],
    ['funding-receipts', 'amount', makeReceipt, (n: number) => n + 1000],
    ['goods-items', 'unitValue', async () => (await makeGoods(desk.city)).id, (n: number) => n + 1000],
    ['statements', 'households', makeStatement, (n: number) => n + 1000],
  ])('%s', async (list, field, make, valueOf) => {
    const answers = await race(`/api/${list}/${await make()}`, (n) => ({ [field]: valueOf(n) }));
    const [won, ...more] = answers.filter(({ status }) => status === 200);
    expect(more).toEqual([]);
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost.map(({ status, body }) => [status, body.code, body.current?.version, body.current?.[field]])).toEqual(
      Array.from({ length: RIVALS - 1 }, () => [412, 'stale', 2, won?.body[field]]),
    );
  });
});
