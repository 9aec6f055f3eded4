import type { MapRegion } from '@zhufu/contracts/map/map.view';

/** What a completion is out of: the targets, where all regions shown have one; else the families on record. */
export type Whole = 'target' | 'registered';
type Counts = Pick<MapRegion, 'registered' | 'targetHouseholds' | 'households' | 'unreached'>;

/** Targets are not set by category: with one chosen, those on record count. */
export const wholeOf = (rows: Counts[], category: string | undefined): Whole =>
  !category && rows.length > 0 && rows.every(({ targetHouseholds }) => targetHouseholds !== null)
    ? 'target'
    : 'registered';

export const outOf = ({ targetHouseholds, registered }: Counts, whole: Whole): number =>
  whole === 'target' ? (targetHouseholds ?? 0) : registered;

/** Share reached; undefined where there is nothing to reach. */
export function completionOf(row: Counts, whole: Whole): number | undefined {
  const all = outOf(row, whole);
  return all > 0 ? row.households / all : undefined;
}

/** Lower bounds of the classes above the first (look.md, Map). */
export const completionBreaks = [0.7, 0.8, 0.9, 1] as const;

export const completionClass = (share: number): number => completionBreaks.filter((bound) => share >= bound).length;

/** Class 0 to 4 of an amount among all shown: a fifth of them in each. */
export function quintileOf(amount: number, all: number[]): number {
  const below = all.filter((one) => one < amount).length;
  return Math.min(4, Math.floor((below * 5) / Math.max(1, all.length)));
}

/** 12.5 → 12.5%; what is not all is never rounded up to 100.0. */
export function formatShare(share: number): string {
  const percent = share < 1 ? Math.min(99.9, Math.round(share * 1000) / 10) : Math.round(share * 1000) / 10;
  return `${percent.toFixed(1)}%`;
}

/** Those with the least done first, then those with the most families left. */
export const worstFirst = <Row extends Counts>(rows: Row[], whole: Whole): Row[] =>
  [...rows].sort((a, b) => (completionOf(a, whole) ?? 2) - (completionOf(b, whole) ?? 2) || b.unreached - a.unreached);

const FACTOR = 3.2;

/** Radius of a bubble of n families: area by count, smaller for all where the largest would cover its neighbours. */
export function radiusOf(n: number, most: number, largest: number): number {
  return Math.min(FACTOR, largest / Math.sqrt(Math.max(1, most))) * Math.sqrt(n) + 1.6;
}
