import { addDays, type Day, daysBetween } from './calendar';
import type { TransitionTable } from './transitions';

/** 草稿 下达 编名单 执行 补录 汇总 上报 归档 */
export const campaignStatuses = [
  'draft',
  'issued',
  'roster',
  'running',
  'late_entry',
  'totalled',
  'submitted',
  'archived',
] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];

export type CampaignVerb =
  'issue' | 'list_roster' | 'start' | 'close_entry' | 'total' | 'reopen' | 'submit' | 'archive';

/** decisions.md, Flows; a campaign without a roster goes from issued straight to running. */
export const campaignFlow: TransitionTable<CampaignStatus, CampaignVerb> = {
  issue: { from: ['draft'], to: 'issued' },
  list_roster: { from: ['issued'], to: 'roster' },
  start: { from: ['issued', 'roster'], to: 'running' },
  close_entry: { from: ['running'], to: 'late_entry' },
  total: { from: ['running', 'late_entry'], to: 'totalled' },
  reopen: { from: ['totalled'], to: 'running' },
  submit: { from: ['totalled'], to: 'submitted' },
  archive: { from: ['submitted'], to: 'archived' },
};

/** Statuses in which visits are entered, confirmed and mended. */
export const openStatuses: readonly CampaignStatus[] = ['running', 'late_entry'];

/** Statuses in which the figures stand closed: no visit is entered any more. */
export const closedStatuses: readonly CampaignStatus[] = ['totalled', 'submitted', 'archived'];

/** Statuses in which dates, basis and standards may still be edited; afterwards figures stand on them. */
export const editableCampaignStatuses: readonly CampaignStatus[] = [
  'draft',
  'issued',
  'roster',
  'running',
  'late_entry',
];

/** What counties miss in a campaign that they are to work with. */
export type CampaignLack = 'target' | 'sources' | 'standards';

interface SetUpCampaign {
  targetHouseholds: number | null;
  targetAmount: number | null;
  sources: readonly unknown[];
  standards: readonly unknown[];
}

/** What is not set of a campaign, for whoever moves it on; nothing of it refuses the step. */
export function campaignLacks({ targetHouseholds, targetAmount, sources, standards }: SetUpCampaign): CampaignLack[] {
  const isLacking: Record<CampaignLack, boolean> = {
    target: targetHouseholds === null && targetAmount === null,
    sources: sources.length === 0,
    standards: standards.length === 0,
  };
  return (['target', 'sources', 'standards'] as const).filter((what) => isLacking[what]);
}

/** Days of a campaign, both ends inclusive: 9 to 22 January are 14. */
export function campaignDays(firstOn: Day, lastOn: Day): number {
  return daysBetween(firstOn, lastOn) + 1;
}

/** Which day of the campaign a day is, from 1; 0 before it, at most its number of days. */
export function dayOfCampaign(firstOn: Day, lastOn: Day, today: Day): number {
  return Math.max(0, Math.min(campaignDays(firstOn, lastOn), daysBetween(firstOn, today) + 1));
}

interface TimedCampaign {
  firstOn: string;
  lastOn: string;
  status: CampaignStatus;
}

/** Is no day of the campaign left: its figures are closed, or its last day is gone? */
export const isOver = ({ status, lastOn }: TimedCampaign, today: Day): boolean =>
  closedStatuses.includes(status) || today > lastOn;

/** How much of the campaign's time is gone, 0 to 1. */
export function elapsedOf(campaign: TimedCampaign, today: Day): number {
  const [first, last] = [campaign.firstOn as Day, campaign.lastOn as Day];
  return isOver(campaign, today) ? 1 : dayOfCampaign(first, last, today) / campaignDays(first, last);
}

/** The last day on which a visit may still be entered. */
export function entryEndsOn(lastOn: Day, lateDays: number): Day {
  return addDays(lastOn, lateDays);
}

/** What is left, dealt out over the days that remain, the larger parts first; nothing without days. */
export function shareOut(left: number, days: number): number[] {
  const each = Math.floor(left / Math.max(1, days));
  return Array.from({ length: Math.max(0, days) }, (_, place) => each + (place < left - each * days ? 1 : 0));
}
