import { isInside, type Outline, type Point } from './outlines';

/** Side of a cell in degrees of latitude, about 900 m; eastward it takes more of them at 36.5° north. */
const STEP = 0.008;
const EASTWARD = 1 / Math.cos((36.5 * Math.PI) / 180);
const ROUNDS = 8;

/** Squared, in degrees of latitude. */
const apart = (a: Point, b: Point): number => ((a[0] - b[0]) / EASTWARD) ** 2 + (a[1] - b[1]) ** 2;

const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));

/** The cells of an outline whose eight neighbours lie inside as well: no place in one is over the border. */
function cellsOf(outline: Outline): Point[] {
  const all = outline.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const wide = STEP * EASTWARD;
  const columns = Math.ceil((Math.max(...xs) - west) / wide);
  const rows = Math.ceil((Math.max(...ys) - south) / STEP);
  const grid = Array.from({ length: columns }, (_x, x) =>
    Array.from({ length: rows }, (_y, y): Point => [west + x * wide, south + y * STEP]),
  );
  const inside = grid.map((column) => column.map((point) => isInside(outline, point)));
  return grid.flatMap((column, x) => column.filter((_, y) => AROUND.every(([i, j]) => inside[x + i]?.[y + j])));
}

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

function nearest(points: readonly Point[], to: Point): number {
  let best = 0;
  points.forEach((point, i) => {
    if (apart(point, to) < apart(points[best] as Point, to)) best = i;
  });
  return best;
}

/** `count` of the points, the first in their middle, each next as far from those before as can be; again from the first when they run out. */
function spread(points: readonly Point[], count: number): Point[] {
  const chosen: Point[] = [points[nearest(points, middleOf(points))] as Point];
  const far = points.map((point) => apart(point, chosen[0] as Point));
  while (chosen.length < Math.min(count, points.length)) {
    const next = points[far.indexOf(Math.max(...far))] as Point;
    chosen.push(next);
    points.forEach((point, i) => (far[i] = Math.min(far[i] as number, apart(point, next))));
  }
  return Array.from({ length: count }, (_, i) => chosen[i % chosen.length] as Point);
}

/** The cells nearest to each seat. */
function around(cells: readonly Point[], seats: readonly Point[]): Point[][] {
  const parts = seats.map(() => [] as Point[]);
  for (const cell of cells) parts[nearest(seats, cell)]?.push(cell);
  return parts;
}

/**
 * Places for the villages of a county, made up and always the same: the townships divide its outline evenly, the villages spread over their
 * township, each within its cell. Nothing of this is a survey.
 */
export function placeVillages(outline: Outline, villageCodes: readonly string[]): Map<string, Point> {
  const townships = new Map<string, string[]>();
  for (const code of villageCodes) {
    const township = code.slice(0, 9);
    townships.set(township, [...(townships.get(township) ?? []), code]);
  }
  const cells = cellsOf(outline);
  let seats = spread(cells, townships.size);
  for (let round = 0; round < ROUNDS; round++) seats = around(cells, seats).map(middleOf);
  const parts = around(cells, seats);
  return new Map(
    [...townships.values()].flatMap((codes, i) => {
      const places = spread(parts[i] ?? [], codes.length);
      return codes.map((code, n) => [code, places[n] as Point] as const);
    }),
  );
}

/** A point of a village: within 300 m of its place, which keeps it in the cell. */
export function pointNear([longitude, latitude]: Point, east: number, north: number): Point {
  const six = (n: number): number => Math.round(n * 1e6) / 1e6;
  const shift = (share: number): number => (share - 0.5) * 0.6 * STEP;
  return [six(longitude + shift(east) * EASTWARD), six(latitude + shift(north))];
}
