import type { Outlines } from './outlines';
import { isPlaced, marginTo, outlineSight, sightOf } from './sight';

const square = (code: string, x: number) => ({
  type: 'Feature' as const,
  properties: { code, name: code, center: [x, 36] as [number, number] },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, 36],
        [x + 1, 36],
        [x + 1, 37],
      ],
    ],
  },
});
const outlines: Outlines = { type: 'FeatureCollection', features: [square('371524', 116), square('371525', 118)] };

describe('what is in sight', () => {
  it('is a place with some room around it', () => {
    expect(sightOf([])).toBeUndefined();
    expect(sightOf([{ longitude: 116, latitude: 36 }])).toEqual([
      [35.994, 115.994],
      [36.006, 116.006],
    ]);
  });

  it('is the county of a region, or all counties', () => {
    expect(outlineSight(outlines, '371525002')?.[0][1]).toBeCloseTo(117.994);
    expect(outlineSight(outlines)?.[0][1]).toBeCloseTo(115.994);
    expect(outlineSight(outlines, '3715L1')).toBeUndefined();
  });

  it('reaches as far as the nearest neighbour, and no further than 2 km', () => {
    const at = (longitude: number, latitude: number) => ({ longitude, latitude });
    const village = [at(116, 36)];
    expect(marginTo(village, [])).toBe(0.006);
    expect(marginTo(village, [at(116.01, 36.002), at(116.5, 36)])).toBeCloseTo(0.013);
    expect(marginTo(village, [at(116.001, 36)])).toBe(0.006);
    expect(marginTo(village, [at(116, 36.5)])).toBe(0.02);
  });

  it('leaves out what has no place', () => {
    expect(isPlaced({ longitude: null, latitude: null })).toBe(false);
    expect(isPlaced({ longitude: 116, latitude: 36 })).toBe(true);
  });
});
