import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/platform/config';

/** Degrees, datum not stated: good enough for made-up places. */
export type Point = readonly [longitude: number, latitude: number];
/** Rings of one county; a point is inside when it lies within an odd number of them. */
export type Outline = readonly (readonly Point[])[];

interface Feature {
  properties: { code: string };
  geometry: { type: 'Polygon'; coordinates: Point[][] } | { type: 'MultiPolygon'; coordinates: Point[][][] };
}

/** The outlines of the counties by code. */
export function countyOutlines(): Map<string, Outline> {
  const file = join(projectRoot, 'api', 'seed', 'data', 'counties-3715.geojson');
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] };
  return new Map(
    features.map(({ properties, geometry }) => [
      properties.code,
      geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
    ]),
  );
}

/** Does a line from the point to the east cross the side an odd number of times? */
function crosses([x, y]: Point, a: Point, b: Point): boolean {
  return a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0];
}

export function isInside(outline: Outline, point: Point): boolean {
  let inside = false;
  for (const ring of outline)
    ring.forEach((b, i) => {
      if (crosses(point, ring.at(i - 1) as Point, b)) inside = !inside;
    });
  return inside;
}
