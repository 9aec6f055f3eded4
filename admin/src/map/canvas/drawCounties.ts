import type * as Leaflet from 'leaflet';
import { edge, ink, mapOutside, mapRamp, mapUnknown, sheet } from '../../app/tokens';
import { countyCodeOf, type Outline, type Outlines } from '../outlines';
import { labelled } from './marks';
import type { Stage } from './useLeaflet';

export interface CountyFill {
  name: string;
  /** Class of the ramp; undefined = no data. */
  shade: number | undefined;
  /** What stands below the name. */
  figure: string;
}

export interface CountiesDrawing {
  outlines: Outlines;
  /** By county code; without it the county lies outside the area. */
  fills: ReadonlyMap<string, CountyFill>;
  /** The region shown, when it is within one county. */
  regionCode: string | undefined;
  open: (countyCode: string) => void;
}

const UNKNOWN = 'map-unknown';

/** Grounds that are hatched: no data. */
function hatch({ map }: Stage): void {
  const root = map.getPane('overlayPane')?.querySelector('svg');
  if (!root || root.querySelector(`#${UNKNOWN}`)) return;
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg"><defs><pattern id="${UNKNOWN}" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="${mapUnknown}"/><path d="M0 6 6 0" stroke="${edge}" stroke-width=".8"/></pattern></defs></svg>`,
    'image/svg+xml',
  );
  const defs = parsed.querySelector('defs');
  if (defs) root.prepend(document.importNode(defs, true));
}

const fillOf = (fill: CountyFill | undefined, isHere: boolean): string => {
  if (isHere) return sheet;
  if (!fill) return mapOutside;
  return fill.shade === undefined ? `url(#${UNKNOWN})` : (mapRamp[fill.shade] ?? mapUnknown);
};

function label({ L }: Stage, { properties }: Outline, fill: CountyFill): Leaflet.Marker {
  const [longitude, latitude] = properties.center;
  const isDark = (fill.shade ?? 0) >= 3;
  const html = labelled(
    undefined,
    `county-label${isDark ? ' dark' : ''} shade-${fill.shade ?? 'none'}`,
    fill.name,
    fill.figure,
  );
  html.dataset['code'] = properties.code;
  const icon = L.divIcon({ className: '', html, iconSize: [0, 0] });
  return L.marker([latitude, longitude], { icon, interactive: false, keyboard: false, zIndexOffset: 10_000 });
}

/** The counties: shaded where the city is shown, an outline where one is open. */
export function drawCounties(stage: Stage, group: Leaflet.LayerGroup, drawing: CountiesDrawing): void {
  const { outlines, fills, regionCode, open } = drawing;
  const here = regionCode && countyCodeOf(regionCode);
  // the one that is open last: its border lies over its neighbours'
  const features = [...outlines.features].sort(
    (a, b) => Number(a.properties.code === here) - Number(b.properties.code === here),
  );
  for (const feature of features) {
    const { code } = feature.properties;
    const isHere = code === here;
    const fill = fills.get(code);
    const shape = stage.L.geoJSON(feature as never, {
      interactive: !!fill,
      style: {
        color: isHere ? ink : sheet,
        weight: isHere ? 2 : 1.6,
        fillColor: fillOf(fill, isHere),
        fillOpacity: 1,
      },
    });
    if (fill) shape.on('click', () => open(code)).addTo(group);
    else shape.addTo(group);
    if (fill) label(stage, feature, fill).addTo(group);
  }
  hatch(stage);
}
