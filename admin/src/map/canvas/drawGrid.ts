import type * as Leaflet from 'leaflet';
import { line2 } from '../../app/tokens';
import { ABOVE, type Stage } from './useLeaflet';

const KM = 1 / 111.32;
const FROM_ZOOM = 12;

/** Multiples of `step` from below `from` to above `to`. */
const steps = (from: number, to: number, step: number): number[] => {
  const first = Math.floor(from / step);
  return Array.from({ length: Math.ceil(to / step) - first + 1 }, (_, i) => (first + i) * step);
};

/** A dotted grid of 1 km, in place of tiles, once the map is near enough; redrawn as it moves. Answers how to stop. */
export function drawGrid({ L, map }: Stage, group: Leaflet.LayerGroup): () => void {
  const style = { color: line2, weight: 1, dashArray: '1 5', interactive: false, pane: ABOVE };
  const draw = () => {
    group.clearLayers();
    if (map.getZoom() < FROM_ZOOM) return;
    const bounds = map.getBounds().pad(0.2);
    const [south, north, west, east] = [bounds.getSouth(), bounds.getNorth(), bounds.getWest(), bounds.getEast()];
    // a kilometre eastward of one latitude for the whole screen, so that lines stay straight
    const eastward = KM / Math.cos((Math.round(map.getCenter().lat * 2) / 2) * (Math.PI / 180));
    for (const y of steps(south, north, KM))
      L.polyline(
        [
          [y, west],
          [y, east],
        ],
        style,
      ).addTo(group);
    for (const x of steps(west, east, eastward))
      L.polyline(
        [
          [south, x],
          [north, x],
        ],
        style,
      ).addTo(group);
  };
  draw();
  map.on('moveend', draw);
  return () => void map.off('moveend', draw);
}
