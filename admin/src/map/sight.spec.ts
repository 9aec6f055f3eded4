import type { Outlines } from './outlines';
import { isPlaced, outlineSight, ringOf, ringSight, sightOf } from './sight';

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

  it('is a ring as wide as the neighbours leave room, and never narrower than the families lie', () => {
    const at = (longitude: number, latitude: number) => ({ longitude, latitude });
    const village = [at(116, 36)];
    expect(ringOf([], [])).toBeUndefined();
    expect(ringOf(village, [])?.radius).toBe(1000);
    expect(ringOf(village, [at(116, 36.01), at(116.5, 36)])?.radius).toBeCloseTo(723.6, 0);
    expect(ringOf(village, [at(116.0001, 36)])?.radius).toBeCloseTo(120);
    const wide = ringOf([at(116, 36), at(116, 36.04)], [at(116.001, 36)]);
    expect(wide?.centre.latitude).toBeCloseTo(36.02);
    expect(wide?.radius).toBeCloseTo(2346.4, 0);
  });

  it('shows a ring with what lies around it', () => {
    const [[south, west], [north, east]] = ringSight({ centre: { longitude: 116, latitude: 0 }, radius: 1000 }, 2);
    expect((north - south) * 111_320).toBeCloseTo(4000);
    expect((east - west) * 111_320).toBeCloseTo(4000);
  });

  it('leaves out what has no place', () => {
    expect(isPlaced({ longitude: null, latitude: null })).toBe(false);
    expect(isPlaced({ longitude: 116, latitude: 36 })).toBe(true);
  });
});
