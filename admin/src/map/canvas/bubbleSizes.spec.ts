import { figureRadius, largestFor, sizeOf } from './bubbleSizes';

const row = (step: number) => Array.from({ length: 5 }, (_, i) => ({ x: i * step, y: 0 }));

describe('the size of bubbles', () => {
  it('leaves neighbours apart, within what the eye can read', () => {
    expect(largestFor(row(28))).toBe(14);
    expect(largestFor(row(4))).toBe(5);
    expect(largestFor(row(200))).toBe(18);
    expect(largestFor([])).toBe(18);
  });

  it('holds the figure from 5 on, where there is room for it', () => {
    expect(sizeOf(4, 400, 14).hasFigure).toBe(false);
    expect(sizeOf(5, 400, 14)).toEqual({ radius: figureRadius(5), hasFigure: true });
    expect(sizeOf(150, 400, 14)).toEqual({ radius: figureRadius(150), hasFigure: true });
    expect(sizeOf(150, 400, 7).hasFigure).toBe(false);
    expect(sizeOf(8, 400, 7).hasFigure).toBe(false);
  });

  it('never draws more smaller', () => {
    for (const largest of [5, 9, 14, 18]) {
      const radii = Array.from({ length: 1200 }, (_, n) => sizeOf(n, 1200, largest).radius);
      expect(radii.every((radius, n) => n === 0 || radius >= (radii[n - 1] ?? 0))).toBe(true);
    }
  });
});
