import { createCampaign, urlOfCampaign } from '../support/campaigns';
import {
  broken,
  type Desk,
  deskOf,
  done,
  fundCounty,
  makeFamily,
  makeGoods,
  runningCampaign,
  visitBody,
} from '../support/programme';
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

describe('a field that is needed', () => {
  it('is not cleared by null, and is named', async () => {
    const county = place.counties[0]!.code;
    const source = await fundCounty(desk, county, 100_000);
    const goods = await makeGoods(desk.city);
    const campaign = await createCampaign(desk.city);
    const running = await runningCampaign(desk);
    const body = visitBody(await makeFamily(desk, place.villages[0]![0]![0]!.code), running.id, source.id, 10_000);
    const visit = await done(desk.county.post<{ id: string }>('/api/visits', { ...body, draft: true }));
    const refused = async (url: string, field: string, client = desk.city) => [
      url,
      await broken(client.patch(url, { [field]: null }, 1)),
    ];
    const cases: [url: string, field: string, client?: typeof desk.city][] = [
      [`/api/funding-sources/${source.id}`, 'pledged'],
      [`/api/funding-sources/${source.id}`, 'fundingClass'],
      [`/api/goods-items/${goods.id}`, 'unitValue'],
      [urlOfCampaign(campaign.id), 'standards'],
      [urlOfCampaign(campaign.id), 'lastOn'],
      [`/api/visits/${visit.id}`, 'needs', desk.county],
      [`/api/visits/${visit.id}`, 'disbursements', desk.county],
    ];
    expect(await Promise.all(cases.map((one) => refused(...one)))).toEqual(
      cases.map(([url, field]) => [url, [`${field} required`]]),
    );
  });
});
