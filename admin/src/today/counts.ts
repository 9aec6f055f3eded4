import type { ProgressRow } from '@zhufu/contracts/reports/report.view';

/** Families on record that are not reached; a reached one may have left the record since. */
export const leftOf = ({ registered, households }: Pick<ProgressRow, 'registered' | 'households'>): number =>
  Math.max(0, registered - households);

/** What is missing to the target, where there is one. */
export const missingOf = ({ targetHouseholds, households }: ProgressRow): number | undefined =>
  targetHouseholds === null ? undefined : Math.max(0, targetHouseholds - households);

/** Share reached, of the target where there is one, else of those on record; undefined where there is nothing to reach. */
export const shareOf = ({ targetHouseholds, registered, households }: ProgressRow): number | undefined => {
  const whole = targetHouseholds ?? registered;
  return whole > 0 ? households / whole : undefined;
};

/** Regions with the most families left first. */
export const mostLeftFirst = (rows: ProgressRow[]): ProgressRow[] => [...rows].sort((a, b) => leftOf(b) - leftOf(a));
