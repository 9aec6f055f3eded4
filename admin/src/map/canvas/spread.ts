import type { Point } from './boxes';

/** Something to be drawn at a point: how far it reaches to each side. */
export interface Reach extends Point {
  left: number;
  right: number;
  /** Up and down. */
  half: number;
  /** Stays where it is; the others make way. */
  isFixed?: boolean;
}

const ROUNDS = 120;
/** Golden angle: those of one place go apart in all directions. */
const TURN = 2.39996;

/** A small step of its own for each, so that those of one place have a side to go to. */
const nudge = (i: number): Point => ({ x: Math.cos(i * TURN) * 0.5, y: Math.sin(i * TURN) * 0.5 });

function part(a: Reach, b: Reach): boolean {
  if (a.isFixed && b.isFixed) return false;
  const isLeft = a.x + (a.right - a.left) / 2 <= b.x + (b.right - b.left) / 2;
  const wide = isLeft ? a.x + a.right - b.x + b.left : b.x + b.right - a.x + a.left;
  const high = a.half + b.half - Math.abs(a.y - b.y);
  if (wide <= 0 || high <= 0) return false;
  // along the shorter way out, half of it each
  const [ofA, ofB] = a.isFixed ? [0, 1] : b.isFixed ? [1, 0] : [0.5, 0.5];
  if (high <= wide) {
    const step = a.y <= b.y ? -high : high;
    a.y += step * ofA;
    b.y -= step * ofB;
  } else {
    const step = isLeft ? -wide : wide;
    a.x += step * ofA;
    b.x -= step * ofB;
  }
  return true;
}

/** Back into a circle around 0, 0. */
function keepWithin(one: Reach, radius: number): void {
  const middle = (one.right - one.left) / 2;
  const away = Math.hypot(one.x + middle, one.y);
  const most = Math.max(0, radius - (one.left + one.right) / 2);
  if (away <= most) return;
  one.x = (one.x + middle) * (most / away) - middle;
  one.y *= most / away;
}

/** Moves what overlaps apart, as little as it takes; within a circle around 0, 0 where one is given. The same input gives the same. */
export function spread(all: readonly Reach[], within?: number): Point[] {
  const moved = all.map((one, i) =>
    one.isFixed ? { ...one } : { ...one, x: one.x + nudge(i).x, y: one.y + nudge(i).y },
  );
  for (let round = 0; round < ROUNDS; round++) {
    let isMoved = false;
    moved.forEach((a, i) => {
      for (let k = i + 1; k < moved.length; k++) if (part(a, moved[k] as Reach)) isMoved = true;
    });
    if (within !== undefined) for (const one of moved) keepWithin(one, within);
    if (!isMoved) break;
  }
  return moved.map(({ x, y }) => ({ x, y }));
}
