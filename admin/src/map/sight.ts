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

export function sightOf(places: Placed[], margin = MARGIN): Sight | undefined {
  if (places.length === 0) return undefined;
  const [xs, ys] = [places.map(({ longitude }) => longitude), places.map(({ latitude }) => latitude)];
  return [
    [Math.min(...ys) - margin, Math.min(...xs) - margin],
    [Math.max(...ys) + margin, Math.max(...xs) + margin],
  ];
}

const DEGREE = 111_320;
const metres = (a: Placed, b: Placed): number => {
  const eastward = Math.cos((a.latitude * Math.PI) / 180);
  return DEGREE * Math.hypot((a.longitude - b.longitude) * eastward, a.latitude - b.latitude);
};

/** Metres around the outermost family; a ring never comes nearer. */
const AROUND = 120;
const WIDEST = 1000;
/** Of the way to the nearest neighbour, which stays outside the ring. */
const OF_WAY = 0.65;

export interface Ring {
  centre: Placed;
  /** In metres. */
  radius: number;
}

/** The ring of a village: around its families, and as wide as the neighbours leave room, so that they can be spread in it. */
export function ringOf(places: Placed[], neighbours: Placed[]): Ring | undefined {
  const sight = sightOf(places, 0);
  if (!sight) return undefined;
  const [[south, west], [north, east]] = sight;
  const centre = { longitude: (west + east) / 2, latitude: (south + north) / 2 };
  const least = Math.max(...places.map((place) => metres(centre, place))) + AROUND;
  const room = Math.min(WIDEST, ...neighbours.map((other) => metres(centre, other) * OF_WAY));
  return { centre, radius: Math.max(least, room) };
}

/** What is seen with a ring: `times` its radius to each side. */
export function ringSight({ centre: { longitude, latitude }, radius }: Ring, times: number): Sight {
  const up = (radius * times) / DEGREE;
  const aside = up / Math.cos((latitude * Math.PI) / 180);
  return [
    [latitude - up, longitude - aside],
    [latitude + up, longitude + aside],
  ];
}

/** The county of a region, or all of them. */
export function outlineSight({ features }: Outlines, regionCode?: string): Sight | undefined {
  const county = regionCode && countyCodeOf(regionCode);
  const shown = county ? features.filter(({ properties }) => properties.code === county) : features;
  const numbers = shown.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2));
  return sightOf((numbers as number[][]).map(([longitude = 0, latitude = 0]) => ({ longitude, latitude })));
}
