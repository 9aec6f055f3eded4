import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignStatus, CampaignVerb } from '@zhufu/domain/campaigns';
import type { Client } from './client';
import { campaignBody, done } from './programme';

export const urlOfCampaign = (id: string): string => `/api/campaigns/${id}`;

export function createCampaign(city: Client, more: object = {}): Promise<CampaignView> {
  return done(city.post<CampaignView>('/api/campaigns', campaignBody(more)));
}

export function moveCampaign(
  city: Client,
  { id, version }: Pick<CampaignView, 'id' | 'version'>,
  verb: CampaignVerb,
  reason?: string,
): Promise<CampaignView> {
  return done(city.act<CampaignView>(`${urlOfCampaign(id)}/${verb}`, version, reason ? { reason } : {}));
}

/** A new campaign that went the whole way to a status, with a roster and late entry. */
export async function campaignAt(city: Client, status: CampaignStatus, more: object = {}): Promise<CampaignView> {
  const way: CampaignVerb[] = ['issue', 'list_roster', 'start', 'close_entry', 'total', 'submit', 'archive'];
  let campaign = await createCampaign(city, more);
  while (campaign.status !== status) campaign = await moveCampaign(city, campaign, way.shift()!);
  return campaign;
}

/** The drive of product.md 4. */
export const january = {
  year: 2017,
  basisTitle: '关于开展计生助福走访慰问活动的通知',
  basisNumber: '聊计生协〔2017〕1号',
  firstOn: '2017-01-09',
  lastOn: '2017-01-22',
  lateDays: 10,
};
