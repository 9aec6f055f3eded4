import { boxAround, type Point, sharedArea } from './boxes';
import { besideMark, overArea, placeNames } from './placeNames';

const at = (x: number, y: number, cost = 0) => ({ box: boxAround({ x, y }, 40, 20), cost });
const square = (x: number, y: number, side: number): Point[] => [
  { x, y },
  { x: x + side, y },
  { x: x + side, y: y + side },
  { x, y: y + side },
];

describe('names on the map', () => {
  it('take the cheapest place, and never run over one before them', () => {
    const first = at(0, 0);
    const aside = at(50, 0, 9);
    expect(placeNames([[first], [at(10, 5), aside], [at(20, 0)]], [], { mayCover: 0 })).toEqual([
      first,
      aside,
      undefined,
    ]);
  });

  it('keep off marks and what is taken', () => {
    const mark = boxAround({ x: 0, y: 0 }, 10, 10);
    const [below, right] = [at(0, 8), at(60, 0, 4)];
    expect(placeNames([[below, right]], [mark], { mayCover: 0 })).toEqual([right]);
    expect(placeNames([[below, right]], [mark], { mayCover: 0, taken: [right.box] })).toEqual([undefined]);
  });

  it('cover as little as they can where they may cover', () => {
    const marks = [boxAround({ x: 0, y: 0 }, 20, 20)];
    const [over, edge] = [at(0, 0), at(25, 0, 20)];
    expect(placeNames([[over, edge]], marks, { mayCover: Infinity })).toEqual([edge]);
    expect(placeNames([[over]], marks, { mayCover: Infinity })).toEqual([over]);
  });

  it('stand beside a mark without touching it', () => {
    const mark = boxAround({ x: 0, y: 0 }, 20, 20);
    const places = besideMark({ x: 0, y: 0 }, 10, 40, 16);
    expect(places).toHaveLength(4);
    expect(places.every(({ box }) => sharedArea(box, mark) === 0)).toBe(true);
    expect(places[0]?.box).toEqual({ left: -20, top: 13, right: 20, bottom: 29 });
  });

  it('stay within their county, near its middle where it is free', () => {
    const ring = square(0, 0, 100);
    const middle = { x: 50, y: 50 };
    const [free] = placeNames([overArea(ring, middle, 40, 20)], [], { mayCover: Infinity });
    expect(Math.abs(((free?.box.left ?? 0) + (free?.box.right ?? 0)) / 2 - 50)).toBeLessThan(4);
    const bubble = boxAround(middle, 24, 24);
    const [moved] = placeNames([overArea(ring, middle, 40, 20)], [bubble], { mayCover: Infinity });
    expect(moved && sharedArea(moved.box, bubble)).toBe(0);
    expect(moved?.box.left).toBeGreaterThanOrEqual(0);
    expect(moved?.box.bottom).toBeLessThanOrEqual(100);
  });
});
