import type { ProgressRow, UnreachedRow, WaitingView } from '@zhufu/contracts/reports/report.view';
import type { WaitingQueue } from './queues';

/** What is missing to the target, where there is one. */
export const missingOf = ({ targetHouseholds, households }: ProgressRow): number | undefined =>
  targetHouseholds === null ? undefined : Math.max(0, targetHouseholds - households);

/** Share reached, of the target where there is one, else of those on record; undefined where there is nothing to reach. */
export const shareOf = ({ targetHouseholds, registered, households }: ProgressRow): number | undefined => {
  const whole = targetHouseholds ?? registered;
  return whole > 0 ? households / whole : undefined;
};

/** Regions with the most families left first. */
export const mostLeftFirst = (rows: ProgressRow[]): ProgressRow[] =>
  [...rows].sort((a, b) => b.unreached - a.unreached);

export interface Village {
  code: string;
  name: string;
  families: UnreachedRow[];
}

/** Families by village, in the order they come. */
export function byVillage(families: readonly UnreachedRow[]): Village[] {
  const villages = new Map<string, Village>();
  for (const family of families) {
    const { villageCode: code, villageName: name } = family;
    const village = villages.get(code) ?? { code, name, families: [] };
    village.families.push(family);
    villages.set(code, village);
  }
  return [...villages.values()];
}

export interface Elsewhere {
  queue: WaitingQueue;
  count: number;
  /** All that waits, here and elsewhere. */
  total: number;
}

/** What waits beside the campaign shown: in other campaigns, or of visits without one. Queues not known yet are left out. */
export const elsewhereOf = (
  totals: Partial<Record<WaitingQueue, number>>,
  here: Pick<WaitingView, WaitingQueue> | undefined,
): Elsewhere[] =>
  (Object.entries(totals) as [WaitingQueue, number | undefined][])
    .map(([queue, total = 0]) => ({ queue, count: total - (here?.[queue] ?? 0), total }))
    .filter(({ count }) => count > 0);
