/** The outlines of the counties as GET /api/map/outlines answers them: GeoJSON in degrees. */
export interface Outline {
  type: 'Feature';
  properties: { code: string; name: string; center: [longitude: number, latitude: number] };
  geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: number[][][] | number[][][][] };
}

export interface Outlines {
  type: 'FeatureCollection';
  features: Outline[];
}

/** The county a region's code belongs to. */
export const countyCodeOf = (regionCode: string): string => regionCode.slice(0, 6);
