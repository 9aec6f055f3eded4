import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { DayRow, ProgressRow } from '@zhufu/contracts/reports/report.view';
import { addDays, type Day, daysBetween } from '@zhufu/domain/calendar';
import { campaignDays, isOver } from '@zhufu/domain/campaigns';
import { levelOfCode } from '@zhufu/domain/regions';

export interface ChartDay extends DayRow {
  /** A day to come: how many families it takes to reach the target. */
  needed?: number;
}

/** Of more days than this only those with figures are shown. */
const MOST_DAYS = 40;

type Period = Pick<CampaignView, 'firstOn' | 'lastOn'>;

/** What is reached of the target; undefined without one. */
export const shareOf = ({ households, targetHouseholds }: ProgressRow): number | undefined =>
  targetHouseholds ? households / targetHouseholds : undefined;

/** Days of the campaign after today; all of them before it begins, none once it is over. */
export function daysAhead(campaign: Pick<CampaignView, 'firstOn' | 'lastOn' | 'status'>, today: Day): number {
  const [first, last] = [campaign.firstOn as Day, campaign.lastOn as Day];
  if (isOver(campaign, today)) return 0;
  return today < first ? campaignDays(first, last) : daysBetween(today, last);
}

/** Every day of the campaign and those outside it on which money was paid, in order; `needed` stands on its last days. */
export function daysOf({ firstOn, lastOn }: Period, known: readonly DayRow[], needed: readonly number[]): ChartDay[] {
  const count = campaignDays(firstOn as Day, lastOn as Day);
  if (count > MOST_DAYS) return [...known];
  const within = Array.from({ length: count }, (_, i): ChartDay => {
    const day = addDays(firstOn as Day, i);
    const row = known.find((one) => one.day === day) ?? { day, households: 0, amount: 0 };
    return { ...row, needed: needed[i - (count - needed.length)] };
  });
  const outside = known.filter(({ day }) => day < firstOn || day > lastOn);
  return [...within, ...outside].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Least done first; what has no target last. */
export const worstFirst = (rows: readonly ProgressRow[]): ProgressRow[] =>
  [...rows].sort((a, b) => (shareOf(a) ?? 2) - (shareOf(b) ?? 2) || (a.regionCode < b.regionCode ? -1 : 1));

/** Whether money comes to accounts of the region: townships and villages have none, the county pays for them. */
export const hasAccount = ({ regionCode }: Pick<ProgressRow, 'regionCode'>): boolean => {
  const level = levelOfCode(regionCode);
  return level !== 'township' && level !== 'village';
};

const sums = ['pledged', 'received', 'allocated', 'disbursed', 'signed'] as const;
export type SumName = (typeof sums)[number];

export interface BoardSum {
  name: SumName;
  /** Sources and accounts belong to cities and counties: below, only what is handed over and signed for is known. */
  applies: boolean;
  /** Null where it is not given or does not apply. */
  value: number | null;
  /** What is missing to the sum before it; null where one of the two is not known. */
  less: number | null;
}

/** 计划 → 到账 → 下拨 → 发放 → 签领, each with the difference to the one before (look.md, 口径 figure). */
export function sumsOf({ regionCode, money }: Pick<ProgressRow, 'regionCode' | 'money'>): BoardSum[] {
  const applies = (name: SumName) => hasAccount({ regionCode }) || name === 'disbursed' || name === 'signed';
  const valueOf = (name: SumName) => (applies(name) ? money[name] : null);
  return sums.map((name, i) => {
    const [value, before] = [valueOf(name), valueOf(sums[i - 1] ?? name)];
    const less = i === 0 || value === null || before === null ? null : before - value;
    return { name, applies: applies(name), value, less };
  });
}

/** What came in above and is not passed down: received in all, less what the regions below received. */
export const heldAbove = (total: ProgressRow, rows: readonly ProgressRow[]): number =>
  rows.length > 0 && rows.every(hasAccount)
    ? rows.reduce((left, { money }) => left - money.received, total.money.received)
    : 0;

export const percent = (share: number): string => (share * 100).toFixed(1);
