import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/platform/config';
import { chance } from './people';
import type { SeedRegion } from './seed-regions';

/** About as many as there are in the city. */
export const HOUSEHOLDS = 12_000;

export interface Planned {
  i: number;
  village: SeedRegion;
}

interface Outline {
  properties: { code: string; center: [number, number] };
}

/** Centres of the counties, degrees, datum not stated: good enough for made-up positions. */
export function countyCenters(): Map<string, [number, number]> {
  const file = join(projectRoot, 'api', 'seed', 'data', 'counties-3715.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Outline[] };
  return new Map(features.map(({ properties: { code, center } }) => [code, center]));
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
