import type { ProgressRow, UnreachedRow } from '@zhufu/contracts/reports/report.view';

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
