import type { Outlines } from './outlines';
import { isPlaced, nearTo, outlineSight, sightOf } from './sight';

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

  it('takes in neighbours that are near', () => {
    const at = (longitude: number, latitude: number) => ({ longitude, latitude });
    const [near, north, far] = [at(116.02, 36), at(116, 36.029), at(116, 36.031)];
    expect(nearTo([at(116, 36)], [near, north, far])).toEqual([near, north]);
    expect(nearTo([], [near])).toEqual([]);
  });

  it('leaves out what has no place', () => {
    expect(isPlaced({ longitude: null, latitude: null })).toBe(false);
    expect(isPlaced({ longitude: 116, latitude: 36 })).toBe(true);
  });
});
