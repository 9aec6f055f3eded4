import { countyCodeOf, type Outlines } from './outlines';

/** Corners in degrees: [south, west] and [north, east]. */
export type Sight = [[number, number], [number, number]];
export interface Placed {
  longitude: number;
  latitude: number;
}
/** About 600 m: a single place is not looked at from the door. */
const MARGIN = 0.006;
const WIDEST = 0.02;

export const isPlaced = <Row extends { longitude: number | null; latitude: number | null }>(
  row: Row,
): row is Row & Placed => row.longitude !== null && row.latitude !== null;

export function sightOf(places: Placed[], margin = MARGIN): Sight | undefined {
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(({ longitude }) => longitude), places.map(({ latitude }) => latitude)];
  return [
    [Math.min(...ys) - margin, Math.min(...xs) - margin],
    [Math.max(...ys) + margin, Math.max(...xs) + margin],
  ];
}

/** How far around places is looked, in degrees: as far as the nearest neighbour, at most about 2 km. */
export function marginTo(places: Placed[], neighbours: Placed[]): number {
  if (neighbours.length === 0) return MARGIN;
  const away = neighbours.flatMap((other) =>
    places.map((place) =>
      Math.max(Math.abs(other.longitude - place.longitude), Math.abs(other.latitude - place.latitude)),
    ),
  );
  return Math.min(WIDEST, Math.max(MARGIN, Math.min(...away) + MARGIN / 2));
}

/** The county of a region, or all of them. */
export function outlineSight({ features }: Outlines, regionCode?: string): Sight | undefined {
  const county = regionCode && countyCodeOf(regionCode);
  const shown = county ? features.filter(({ properties }) => properties.code === county) : features;
  const numbers = shown.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2));
  return sightOf((numbers as number[][]).map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })));
}
