import { countyOutlines, type Point } from './outlines';
import { chance } from './people';
import { placeVillages } from './places.plan';
import type { SeedRegion } from './seed-regions';

/** About as many as there are in the city. */
export const HOUSEHOLDS = 12_000;

export interface Planned {
  i: number;
  village: SeedRegion;
}

/** Places of all villages by code. */
export function villagePlaces(regions: readonly SeedRegion[]): Map<string, Point> {
  const codes = regions.filter(({ level }) => level === 'village').map(({ code }) => code);
  return new Map(
    [...countyOutlines()].flatMap(([county, outline]) => [
      ...placeVillages(
        outline,
        codes.filter((code) => code.startsWith(county)),
      ),
    ]),
  );
}

/** Spreads the households over the villages, some with many and some with none, grouped by county. */
export function planHouseholds(regions: readonly SeedRegion[]): Map<string, Planned[]> {
  const villages = regions.filter(({ level }) => level === 'village');
  const weights = villages.map((_, i) => chance(i, 60) ** 2 + 0.05);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const plan = new Map<string, Planned[]>();
  let i = 0;
  let due = 0;
  for (const [place, village] of villages.entries()) {
    due += ((weights[place] ?? 0) / total) * HOUSEHOLDS;
    const county = village.code.slice(0, 6);
    const rows = plan.get(county) ?? [];
    for (; i < Math.round(due); i++) rows.push({ i, village });
    plan.set(county, rows);
  }
  return plan;
}
