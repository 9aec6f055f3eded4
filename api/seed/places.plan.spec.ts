import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countyOutlines, isInside, type Point } from './outlines';
import { placeVillages, pointNear } from './places.plan';

const codes = readFileSync(join(__dirname, 'data', 'regions-3715.csv'), 'utf8')
  .split('\n')
  .map((line) => line.split(',')[0] ?? '')
  .filter((code) => code.length === 12);

const km = (a: Point, b: Point): number => Math.hypot((a[0] - b[0]) * 89.5, (a[1] - b[1]) * 111.3);
const corners = [0, 0.5, 1].flatMap((east) => [0, 0.5, 1].map((north) => [east, north] as const));
const middle = (points: Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

describe('an outline', () => {
  const square: Point[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ];

  it('holds what lies inside it, not what lies in its hole, and all its parts', () => {
    const hole: Point[] = [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
    ];
    const island = square.map(([x, y]): Point => [x + 10, y]);
    const outline = [square, hole, island];
    const inside = (x: number, y: number): boolean => isInside(outline, [x, y]);
    expect([inside(0.5, 2), inside(2, 2), inside(12, 2), inside(7, 2), inside(-1, 2), inside(2, 5)]).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe.each([...countyOutlines()])('the made-up places of %s', (county, outline) => {
  const own = codes.filter((code) => code.startsWith(county));
  const places = placeVillages(outline, own);

  it('lie in their own county, wherever a family of the village lives', () => {
    expect([...places.keys()].sort()).toEqual([...own].sort());
    const points = [...places.values()].flatMap((place) =>
      corners.map(([east, north]) => pointNear(place, east, north)),
    );
    expect(points.filter((point) => !isInside(outline, point))).toEqual([]);
  });

  it('keep the townships apart', () => {
    const townships = [...new Set(own.map((code) => code.slice(0, 9)))];
    const seats = townships.map((township) =>
      middle([...places].filter(([code]) => code.startsWith(township)).map(([, place]) => place)),
    );
    const gaps = seats.flatMap((a, i) => seats.slice(i + 1).map((b) => km(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThan(3);
  });

  it('are always the same', () => {
    expect(placeVillages(outline, own)).toEqual(places);
  });
});
