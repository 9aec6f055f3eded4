import type { Point } from './boxes';
import { radiusOf } from '../measure';

const SMALLEST = 5;
const LARGEST = 18;
const FIGURE_FROM = 5;

/** Radius a bubble needs for its figure, 11 px bold. */
export const figureRadius = (n: number): number => Math.max(6.2, 1.6 + 3.1 * String(n).length);

/** Largest radius that leaves most bubbles beside one another: half of the usual way to the next. */
export function largestFor(points: readonly Point[]): number {
  const ways = points
    .map((a, i) =>
      points.reduce((least, b, k) => (i === k ? least : Math.min(least, Math.hypot(a.x - b.x, a.y - b.y))), Infinity),
    )
    .sort((a, b) => a - b);
  const usual = ways[Math.floor(ways.length / 2)] ?? Infinity;
  return Math.min(LARGEST, Math.max(SMALLEST, usual / 2));
}

export interface Size {
  radius: number;
  hasFigure: boolean;
}

/** Bubbles by count; where all figures have room, none is too small for its own. More is never drawn smaller. */
export function sizeOf(n: number, most: number, largest: number): Size {
  const natural = radiusOf(n, most, largest);
  const needed = figureRadius(n);
  if (n < FIGURE_FROM) return { radius: natural, hasFigure: false };
  const radius = figureRadius(most) <= largest ? Math.max(natural, needed) : natural;
  return { radius, hasFigure: radius >= needed };
}
