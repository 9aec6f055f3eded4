import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignStatus, CampaignVerb } from '@zhufu/domain/campaigns';
import { campaignAt, createCampaign, moveCampaign, urlOfCampaign } from '../support/campaigns';
import type { Client } from '../support/client';
import { broken, done } from '../support/programme';
import { type City, World } from '../support/world';

let world: World;
let place: City;
let city: Client;

beforeAll(async () => {
  world = await World.open();
  place = await world.city([[1]]);
  city = await world.signIn('city_admin', place.city);
});
afterAll(() => world.close());

describe('the way of a campaign', () => {
  const allowed: Record<CampaignStatus, Partial<Record<CampaignVerb, CampaignStatus>>> = {
    draft: { issue: 'issued' },
    issued: { list_roster: 'roster', start: 'running' },
    roster: { start: 'running' },
    running: { close_entry: 'late_entry', total: 'totalled' },
    late_entry: { total: 'totalled' },
    totalled: { reopen: 'running', submit: 'submitted' },
    submitted: { archive: 'archived' },
    archived: {},
  };
  const verbs: CampaignVerb[] = [
    'issue',
    'list_roster',
    'start',
    'close_entry',
    'total',
    'reopen',
    'submit',
    'archive',
  ];

  it.each(Object.entries(allowed))('from %s is %j and no other', async (status, steps) => {
    const campaign = await campaignAt(city, status as CampaignStatus);
    for (const verb of verbs.filter((one) => !(one in steps))) {
      const { status: refused, body } = await city.act(`${urlOfCampaign(campaign.id)}/${verb}`, campaign.version, {
        ...(verb === 'reopen' && { reason: '更正' }),
      });
      expect([verb, refused, body.code, body.params]).toEqual([verb, 409, 'wrongState', { state: status }]);
    }
    for (const [verb, to] of Object.entries(steps) as [CampaignVerb, CampaignStatus][]) {
      const start = await campaignAt(city, status as CampaignStatus);
      const moved = await moveCampaign(city, start, verb, verb === 'reopen' ? '更正' : undefined);
      expect([verb, moved.status, moved.version]).toEqual([verb, to, start.version + 1]);
    }
  });

  it('is repeated by the one who went it, and by nobody else from that version', async () => {
    const { id } = await createCampaign(city);
    const city2 = await world.signIn('city_admin', place.city);
    const issue = `${urlOfCampaign(id)}/issue`;
    expect((await city.post(issue, {})).status).toBe(428);
    await done(city.act(issue, 1));
    const again = await city.act<CampaignView>(issue, 1);
    expect([again.status, again.body.status, again.body.version]).toEqual([200, 'issued', 2]);
    const other = await city2.act<{ code: string; current: CampaignView }>(issue, 1);
    expect([other.status, other.body.code, other.body.current.status]).toEqual([412, 'stale', 'issued']);
  });

  it('is opened again with a reason, which the log keeps', async () => {
    const campaign = await campaignAt(city, 'totalled');
    const url = `${urlOfCampaign(campaign.id)}/reopen`;
    expect(await broken(city.act(url, campaign.version))).toEqual(['reason required']);
    await moveCampaign(city, campaign, 'reopen', '更正一户');
    const auditor = await world.signIn('auditor', place.city);
    interface Entry {
      action: string;
      reason: string | null;
    }
    const log = await auditor.get<{ data: Entry[] }>(`/api/audit?rowId=${campaign.id}`);
    expect(log.body.data[0]).toMatchObject({ action: 'campaigns.move', reason: '更正一户' });
  });
});
