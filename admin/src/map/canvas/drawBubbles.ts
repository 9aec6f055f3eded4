import type * as Leaflet from 'leaflet';
import { largestFor, sizeOf } from './bubbleSizes';
import { bubble, labelled } from './marks';
import { spread } from './spread';
import type { Stage } from './useLeaflet';

export interface Bubble {
  code: string;
  name: string;
  /** What the tip says below the name. */
  said: string;
  count: number;
  longitude: number;
  latitude: number;
}

export interface BubblesDrawing {
  bubbles: Bubble[];
  colour: string;
  /** Near enough for names beside them. */
  isNear: boolean;
  open: (code: string) => void;
}

/** What shows of two bubbles that touch: the white rim. */
const RIM = 0.5;

function drawAll(
  { L, map }: Stage,
  group: Leaflet.LayerGroup,
  { bubbles, colour, isNear, open }: BubblesDrawing,
): void {
  const most = Math.max(1, ...bubbles.map(({ count }) => count));
  const points = bubbles.map(({ latitude, longitude }) => map.latLngToLayerPoint([latitude, longitude]));
  const largest = largestFor(points);
  const sizes = bubbles.map(({ count }) => sizeOf(count, most, largest));
  const reaches = points.map(({ x, y }, i) => {
    const half = (sizes[i]?.radius ?? 0) * 0.9 + RIM;
    return { x, y, left: half, right: half, half };
  });
  spread(reaches).forEach(({ x, y }, i) => {
    const { code, name, said, count } = bubbles[i] as Bubble;
    const { radius, hasFigure } = sizes[i] ?? { radius: 0, hasFigure: false };
    const size = Math.max(24, radius * 2 + 2);
    const html = labelled(bubble(count, radius, colour, hasFigure), 'map-bubble', ...(isNear ? [name] : []));
    const icon = L.divIcon({ className: '', html, iconSize: [size, size] });
    // the side table is the way in for the keyboard
    const marker = L.marker(map.layerPointToLatLng([x, y]), { icon, keyboard: false, zIndexOffset: -count * 10 });
    marker.bindTooltip(labelled(undefined, 'map-tip', name, said), { direction: 'top', offset: [0, -radius] });
    marker.on('click', () => open(code)).addTo(group);
  });
}

/** Counted bubbles, the largest below the smaller ones; sized anew for each zoom. */
export function drawBubbles(stage: Stage, group: Leaflet.LayerGroup, drawing: BubblesDrawing): void {
  const draw = () => {
    group.clearLayers();
    drawAll(stage, group, drawing);
  };
  draw();
  stage.map.on('zoomend', draw);
  group.once('remove', () => stage.map.off('zoomend', draw));
}
