import { type Reach, spread } from './spread';

const mark = (x: number, y: number, right = 10): Reach => ({ x, y, left: 10, right, half: 10 });
const meet = (a: Reach, b: Reach): boolean =>
  Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left) > 0.01 &&
  a.half + b.half - Math.abs(a.y - b.y) > 0.01;

function meetings(before: Reach[], within?: number): number {
  const after = spread(before, within).map((place, i) => ({ ...(before[i] as Reach), ...place }));
  return after.flatMap((a, i) => after.slice(i + 1).filter((b) => meet(a, b))).length;
}

describe('what would overlap', () => {
  it('stays where it is when nothing does', () => {
    const [a, b] = spread([mark(0, 0), mark(100, 0)]);
    expect(Math.hypot((a?.x ?? 9) - 0, (a?.y ?? 9) - 0)).toBeLessThan(1);
    expect(Math.hypot((b?.x ?? 9) - 100, (b?.y ?? 9) - 0)).toBeLessThan(1);
  });

  it('goes apart, also from one and the same place', () => {
    expect(meetings(Array.from({ length: 10 }, () => mark(0, 0)))).toBe(0);
    expect(meetings([mark(0, 0), mark(5, 3), mark(9, 9), mark(40, 0)])).toBe(0);
  });

  it('goes apart with names, within the ring', () => {
    const families = Array.from({ length: 10 }, (_, i) => mark((i % 3) * 20 - 20, Math.floor(i / 3) * 20 - 30, 55));
    expect(meetings(families, 130)).toBe(0);
    for (const { x, y } of spread(families, 130)) expect(Math.hypot(x, y)).toBeLessThan(130);
  });

  it('makes way for what is fixed', () => {
    const name = { ...mark(0, 0, 40), left: 40, isFixed: true };
    expect(meetings([mark(3, 4), name, mark(-3, 2), mark(5, -6)])).toBe(0);
    expect(spread([mark(3, 4), name])[1]).toEqual({ x: 0, y: 0 });
  });

  it('is drawn the same each time', () => {
    const heap = Array.from({ length: 6 }, () => mark(3, 3));
    expect(spread(heap)).toEqual(spread(heap));
  });
});
