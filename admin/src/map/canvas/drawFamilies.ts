import type * as Leaflet from 'leaflet';
import type { MapHousehold } from '@zhufu/contracts/map/map.view';
import { accent } from '../../app/tokens';
import { placesAt } from '../measure';
import { familyMark, labelled } from './marks';
import { thinNames } from './thinNames';
import { ABOVE, type Stage } from './useLeaflet';

export interface FamiliesDrawing {
  families: (MapHousehold & { longitude: number; latitude: number })[];
  /** Of the village. */
  name: string;
  chosenId: string | undefined;
  choose: (id: string) => void;
}

const APART = 26;
const AROUND = 6;

/** Families whose rounded places are the same stand around the first. */
function shiftOf(place: number): [number, number] {
  if (place === 0) return [0, 0];
  const ring = Math.ceil(place / AROUND);
  const angle = ((place % AROUND) / AROUND) * 2 * Math.PI;
  return [Math.cos(angle) * APART * ring, Math.sin(angle) * APART * ring];
}

function drawRing({ L }: Stage, group: Leaflet.LayerGroup, points: Leaflet.LatLng[], name: string): void {
  const centre = L.latLngBounds(points).getCenter();
  const radius = Math.max(...points.map((point) => centre.distanceTo(point))) + 150;
  const style = { color: accent, weight: 1.2, dashArray: '4 4', fillColor: accent, fillOpacity: 0.06, pane: ABOVE };
  const ring = L.circle(centre, { ...style, radius, interactive: false }).addTo(group);
  const icon = L.divIcon({
    className: '',
    html: labelled(undefined, 'map-village', name),
    iconSize: [160, 20],
    iconAnchor: [80, -2],
  });
  L.marker([ring.getBounds().getSouth(), centre.lng], { icon, interactive: false, keyboard: false }).addTo(group);
}

/** The families of a village in its ring; a disc with a tick is reached, an open diamond is not. */
export function drawFamilies(stage: Stage, group: Leaflet.LayerGroup, drawing: FamiliesDrawing): void {
  const { families, name: village, chosenId, choose } = drawing;
  if (families.length === 0) return;
  const { L } = stage;
  drawRing(
    stage,
    group,
    families.map(({ latitude, longitude }) => L.latLng(latitude, longitude)),
    village,
  );
  const places = placesAt(families);
  families.forEach(({ id, name, reached, latitude, longitude }, i) => {
    const [x, y] = shiftOf(places[i] ?? 0);
    const html = labelled(
      familyMark(reached, id === chosenId),
      id === chosenId ? 'map-family chosen' : 'map-family',
      name,
    );
    const icon = L.divIcon({ className: '', html, iconSize: [32, 32], iconAnchor: [16 - x, 16 - y] });
    L.marker([latitude, longitude], { icon, keyboard: false })
      .on('click', () => choose(id))
      .addTo(group);
  });
  const thin = () => thinNames(stage.map.getContainer());
  thin();
  stage.map.on('zoomend', thin);
  group.once('remove', () => stage.map.off('zoomend', thin));
}
