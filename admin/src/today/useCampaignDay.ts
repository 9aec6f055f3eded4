import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import { type Day, day, daysBetween } from '@zhufu/domain/calendar';
import { campaignDays, dayOfCampaign, entryEndsOn } from '@zhufu/domain/campaigns';
import { useWords } from './words';

/** “计生助福”第 12 天，还有 2 天；之后可补录到 02-05 */
export function useCampaignDay(campaign: CampaignRow | undefined, today: Day): string | undefined {
  const words = useWords();
  if (!campaign) return undefined;
  const [firstOn, lastOn] = [day(campaign.firstOn), day(campaign.lastOn)];
  const ends = entryEndsOn(lastOn, campaign.lateDays);
  const said = { campaign: campaign.name, until: ends.slice(5), left: daysBetween(today, lastOn) };
  if (today > lastOn) return words('late', { ...said, left: daysBetween(today, ends) });
  return words(today === lastOn ? 'lastDay' : 'dayOf', {
    ...said,
    day: dayOfCampaign(firstOn, lastOn, today),
    days: campaignDays(firstOn, lastOn),
  });
}
