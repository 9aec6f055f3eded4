import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignVerb } from '@zhufu/domain/campaigns';
import { campaignAt, createCampaign, moveCampaign, urlOfCampaign } from '../support/campaigns';
import { besideUnknown, type Desk, deskOf, done } from '../support/programme';
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

describe('a campaign of the city', () => {
  it('is its own business as a draft, then of all below, who may not run it', async () => {
    const draft = await createCampaign(desk.city);
    expect(await besideUnknown(desk.county, draft.id, urlOfCampaign)).toMatchObject([{ status: 404 }, { status: 404 }]);
    await moveCampaign(desk.city, draft, 'issue');
    for (const reader of [desk.county, desk.township, desk.clerk]) {
      expect((await reader.get<CampaignView>(urlOfCampaign(draft.id))).body).toMatchObject({
        status: 'issued',
        own: false,
      });
    }
    expect((await desk.county.patch(urlOfCampaign(draft.id), { lateDays: 1 }, 2)).status).toBe(403);
    expect((await desk.county.act(`${urlOfCampaign(draft.id)}/start`, 2)).status).toBe(403);
    expect((await desk.county.post(`${urlOfCampaign(draft.id)}/clone`, {})).status).toBe(403);
  });

  it('is nothing to another city', async () => {
    const campaign = await campaignAt(desk.city, 'running');
    const stranger = await world.signIn('city_admin', (await world.city([[1]])).city);
    const [seen, unknown] = await besideUnknown(stranger, campaign.id, urlOfCampaign);
    expect(seen).toEqual(unknown);
    expect(seen).toMatchObject({ status: 404, body: { code: 'notFound' } });
    const url = urlOfCampaign(campaign.id);
    expect((await stranger.patch(url, { lateDays: 1 }, campaign.version)).status).toBe(404);
    expect((await stranger.act(`${url}/total`, campaign.version)).status).toBe(404);
    expect((await stranger.get<{ total: number }>('/api/campaigns')).body.total).toBe(0);
  });

  it('is listed by year, status, name and whether visits are entered today', async () => {
    const here = await world.city([[1]]);
    const city = await world.signIn('city_admin', here.city);
    const county = await world.signIn('county_staff', here.counties[0]!);
    const named = async (name: string, more: object, ...verbs: CampaignVerb[]) => {
      const { id } = await createCampaign(city, { name, ...more });
      for (const [i, verb] of verbs.entries()) await done(city.act(`${urlOfCampaign(id)}/${verb}`, i + 1));
    };
    await named(
      '去年走访',
      { year: 2025, firstOn: '2025-01-01', lastOn: '2025-01-14' },
      'issue',
      'start',
      'close_entry',
    );
    await named('今年走访', {}, 'issue', 'start');
    await named('明年走访', { year: 2027 });
    const names = async (query: string, client = city) =>
      (await client.get<{ data: CampaignView[] }>(`/api/campaigns?sort=year&order=asc&${query}`)).body.data.map(
        ({ name }) => name,
      );
    expect(await names('')).toEqual(['去年走访', '今年走访', '明年走访']);
    expect(await names('', county)).toEqual(['去年走访', '今年走访']);
    expect(await names('year=2025')).toEqual(['去年走访']);
    expect(await names('status=running')).toEqual(['今年走访']);
    expect(await names(`q=${encodeURIComponent('明年')}`)).toEqual(['明年走访']);
    expect(await names('open=true')).toEqual(['今年走访']);
  });
});
