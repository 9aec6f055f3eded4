import { countyCodeOf, type Outlines } from './outlines';

/** Corners in degrees: [south, west] and [north, east]. */
export type Sight = [[number, number], [number, number]];
export interface Placed {
  longitude: number;
  latitude: number;
}
/** About 600 m: a single place is not looked at from the door. */
const MARGIN = 0.006;

export const isPlaced = <Row extends { longitude: number | null; latitude: number | null }>(
  row: Row,
): row is Row & Placed => row.longitude !== null && row.latitude !== null;

export function sightOf(places: Placed[]): Sight | undefined {
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(({ longitude }) => longitude), places.map(({ latitude }) => latitude)];
  return [
    [Math.min(...ys) - MARGIN, Math.min(...xs) - MARGIN],
    [Math.max(...ys) + MARGIN, Math.max(...xs) + MARGIN],
  ];
}

/** How far neighbours may lie to be looked at together, in degrees: about 3 km. */
const NEAR = 0.03;

/** Those of the others that lie near enough to one of the places. */
export const nearTo = <Place extends Placed>(places: Placed[], others: Place[]): Place[] =>
  others.filter((other) =>
    places.some(
      ({ longitude, latitude }) =>
        Math.abs(other.longitude - longitude) < NEAR && Math.abs(other.latitude - latitude) < NEAR,
    ),
  );

/** The county of a region, or all of them. */
export function outlineSight({ features }: Outlines, regionCode?: string): Sight | undefined {
  const county = regionCode && countyCodeOf(regionCode);
  const shown = county ? features.filter(({ properties }) => properties.code === county) : features;
  const numbers = shown.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2));
  return sightOf((numbers as number[][]).map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })));
}
