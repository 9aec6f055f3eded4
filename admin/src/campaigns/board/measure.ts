import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { ProgressRow } from '@zhufu/contracts/reports/report.view';
import { type Day, daysBetween, shanghaiDay } from '@zhufu/domain/calendar';
import { campaignDays, dayOfCampaign } from '@zhufu/domain/campaigns';

type Period = Pick<CampaignView, 'firstOn' | 'lastOn'>;

/** What is reached of the target; undefined without one. */
export const shareOf = ({ households, targetHouseholds }: ProgressRow): number | undefined =>
  targetHouseholds ? households / targetHouseholds : undefined;

/** How much of the campaign's time is gone today, 0 to 1. */
export function elapsedOf({ firstOn, lastOn }: Period, today = shanghaiDay(new Date())): number {
  const [first, last] = [firstOn as Day, lastOn as Day];
  return dayOfCampaign(first, last, today) / campaignDays(first, last);
}

/** Days of the campaign after today; all of them before it begins. */
export function daysAhead({ firstOn, lastOn }: Period, today = shanghaiDay(new Date())): number {
  const from = today < firstOn ? daysBetween(firstOn as Day, lastOn as Day) + 1 : daysBetween(today, lastOn as Day);
  return Math.max(0, from);
}

/** Least done first; what has no target last. */
export const worstFirst = (rows: readonly ProgressRow[]): ProgressRow[] =>
  [...rows].sort((a, b) => (shareOf(a) ?? 2) - (shareOf(b) ?? 2) || (a.regionCode < b.regionCode ? -1 : 1));

export const percent = (share: number): string => (share * 100).toFixed(1);
