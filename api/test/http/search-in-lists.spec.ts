import type { Page } from '@zhufu/contracts/list-query';
import { day } from '@zhufu/domain/calendar';
import { idCardFrom } from '@zhufu/domain/id-card';
import type { Client } from '../support/client';
import { confirmedVisit, done, fundCounty, makeFamily, visitBody } from '../support/programme';
import { Ground } from '../support/visits';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let ground: Ground;
let visited: string;
let waiting: string;

const card = (sequence: number): string => idCardFrom('371524', day('1952-04-06'), sequence);

beforeAll(async () => {
  world = await World.open();
  place = await world.city();
  ground = await Ground.of(world, place);
  const { desk, village, campaign, county } = ground;
  const source = await fundCounty(desk, county, 100_000);
  visited = await makeFamily(desk, village, { headName: '欧阳春花', idCard: card(118) });
  waiting = await makeFamily(desk, village, { headName: '欧阳春燕', idCard: card(226) });
  await makeFamily(desk, village, { headName: '孙大力', idCard: card(334) });
  await confirmedVisit(desk, visitBody(visited, campaign.id, source.id, 20_000));
}, 60_000);
afterAll(() => world.close());

interface Row {
  id: string;
  householdId?: string;
  headName: string;
  number?: string;
}

async function found(list: string, q: string, client: Client = ground.desk.county): Promise<string[]> {
  const url = `/api/${list}?campaignId=${ground.campaign.id}&q=${encodeURIComponent(q)}`;
  const { data, total } = await done(client.get<Page<Row>>(url));
  expect(total).toBe(data.length);
  return data.map(({ id, householdId }) => householdId ?? id).sort();
}

describe.each(['visits', 'disbursements', 'roster-entries'])('%s', (list) => {
  it('are found as families are: by name, initials, number, last four and village', async () => {
    const { number } = await done(ground.desk.county.get<Row>(`/api/households/${visited}`));
    for (const q of [
      '欧阳春花',
      '春花',
      'oych',
      number!,
      number!.replace('-', ''),
      card(118).slice(-4),
      card(118),
      '试验村01',
    ])
      expect([q, await found(list, q)]).toEqual([q, [visited]]);
    for (const q of ['孙大力', '欧阳春燕', card(226).slice(-4), '·', '%'])
      expect([q, await found(list, q)]).toEqual([q, []]);
  });
});

describe('families not reached', () => {
  it('are found in the same ways', async () => {
    for (const q of ['春燕', 'oycy', card(226).slice(-4)])
      expect([q, await found('reports/unreached', q)]).toEqual([q, [waiting]]);
    expect(await found('reports/unreached', '春花')).toEqual([]);
  });

  it('are not found by their card by those who are not told their names', async () => {
    const leader = await world.signIn('leader', place.counties[0]!);
    expect(await found('reports/unreached', '春燕', leader)).toEqual([waiting]);
    expect(await found('reports/unreached', card(226).slice(-4), leader)).toEqual([]);
    expect(await found('reports/unreached', card(226), leader)).toEqual([]);
  });
});
