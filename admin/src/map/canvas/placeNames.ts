import { type Box, boxAround, isInside, type Point, sharedArea } from './boxes';

/** A place a name may take; `cost` is what is lost by it, in square pixels. */
export interface Choice {
  box: Box;
  cost: number;
}

/**
 * The choice each name takes, in the order given: none runs over a name before it, and what it covers of the marks is no more than
 * `mayCover`; undefined where no choice is left.
 */
export function placeNames<C extends Choice>(
  names: readonly (readonly C[])[],
  marks: readonly Box[],
  { mayCover, taken = [] }: { mayCover: number; taken?: readonly Box[] },
): (C | undefined)[] {
  const used = [...taken];
  return names.map((choices) => {
    let best: C | undefined;
    let least = Infinity;
    for (const choice of choices) {
      if (choice.cost >= least || used.some((box) => sharedArea(box, choice.box) > 0)) continue;
      const covered = marks.reduce((sum, mark) => sum + sharedArea(mark, choice.box), 0);
      if (covered > mayCover || covered + choice.cost >= least) continue;
      best = choice;
      least = covered + choice.cost;
    }
    if (best) used.push(best.box);
    return best;
  });
}

const GAP = 3;

/** Below a round mark, above it, at its right or its left: in this order. */
export function besideMark({ x, y }: Point, radius: number, width: number, height: number): Choice[] {
  const [down, aside] = [radius + GAP + height / 2, radius + GAP + width / 2];
  const places: [number, number][] = [
    [0, down],
    [0, -down],
    [aside, 0],
    [-aside, 0],
  ];
  return places.map(([dx, dy], i) => ({ box: boxAround({ x: x + dx, y: y + dy }, width, height), cost: i * 4 }));
}

const STEP = 6;
/** What a pixel away from the middle and a corner over the border weigh against covering a mark. */
const AWAY = 0.8;
const OUTSIDE = 120;

const corners = ({ left, top, right, bottom }: Box): Point[] => {
  const y = (top + bottom) / 2;
  return [
    ...[left, right].flatMap((x) => [top, y, bottom].map((at) => ({ x, y: at }))),
    { x: (left + right) / 2, y: top },
    { x: (left + right) / 2, y: bottom },
  ];
};

/** Places of a name all over an area, dearer the farther from its middle and the more it leaves the area. */
export function overArea(ring: readonly Point[], middle: Point, width: number, height: number): Choice[] {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const choices: Choice[] = [];
  for (let x = west; x <= east; x += STEP)
    for (let y = north; y <= south; y += STEP) {
      const box = boxAround({ x, y }, width, height);
      const left = corners(box).filter((corner) => !isInside(corner, ring)).length;
      if (left > 3) continue;
      choices.push({ box, cost: Math.hypot(x - middle.x, y - middle.y) * AWAY + left * OUTSIDE });
    }
  return [{ box: boxAround(middle, width, height), cost: OUTSIDE * 2 }, ...choices];
}
