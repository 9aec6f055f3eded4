import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import { createCampaign } from '../support/campaigns';
import type { Client } from '../support/client';
import { broken } from '../support/programme';
import { World } from '../support/world';

let world: World;
let auditor: Client;
let campaign: CampaignView;
beforeAll(async () => {
  world = await World.open();
  const place = await world.city();
  auditor = await world.signIn('auditor', place.city);
  campaign = await createCampaign(await world.signIn('city_admin', place.city));
});
afterAll(() => world.close());

describe('a list', () => {
  it.each(['/api/reports/campaign-years', '/api/map/outlines', '/api/sessions', '/api/ledger'])(
    'refuses what it does not know: %s',
    async (url) => {
      expect((await auditor.get(url)).status).toBe(200);
      expect(await broken(auditor.get(`${url}?year=2017x`))).toEqual(['year unknown']);
    },
  );

  it.each(['ledger', 'visits', 'disbursements', 'audit', 'roster-entries'])(
    'of days refuses an end before the start: %s',
    async (list) => {
      const own = list === 'roster-entries' ? `campaignId=${campaign.id}&` : '';
      const days = (from: string, to: string) => auditor.get(`/api/${list}?${own}from=${from}&to=${to}`);
      expect(await broken(days('2026-02-02', '2026-02-01'))).toEqual(['to order']);
      expect((await days('2026-02-02', '2026-02-02')).status).toBe(200);
    },
  );
});
