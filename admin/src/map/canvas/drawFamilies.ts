import type * as Leaflet from 'leaflet';
import type { MapHousehold } from '@zhufu/contracts/map/map.view';
import { accent } from '../../app/tokens';
import type { Point } from './boxes';
import { familyMark, labelled } from './marks';
import { spread } from './spread';
import { ABOVE, type Stage } from './useLeaflet';

export interface FamiliesDrawing {
  families: (MapHousehold & { longitude: number; latitude: number })[];
  /** Of the village. */
  name: string;
  /** Of its ring, in metres. */
  radius: number;
  chosenId: string | undefined;
  choose: (id: string) => void;
}

/** A mark's reach, and of its name for each of its letters: a Chinese one is as wide as it is high. */
const MARK = 12;
const NAME_HALF = 11;
const widthOf = (name: string): number => [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 13.5 : 7), 6);
/** Names of no more than this share of the ring all find a place in it. */
const ROOM = 0.5;

/** How far out the outermost family stands, of the ring's radius. */
const FILLED = 0.7;

const ofVillage = (L: Stage['L'], families: FamiliesDrawing['families']): Leaflet.LatLng =>
  L.latLngBounds(families.map(({ latitude, longitude }) => L.latLng(latitude, longitude))).getCenter();

/** Where the families stand around the middle of the ring: as they lie, drawn out to fill it, and none over another. */
function placesOf(
  stage: Stage,
  { families, radius }: FamiliesDrawing,
  centre: Leaflet.LatLng,
  ringPixels: number,
): Point[] {
  const { map } = stage;
  const middle = map.latLngToLayerPoint(centre);
  const far = Math.max(1, ...families.map(({ latitude, longitude }) => map.distance(centre, [latitude, longitude])));
  const wider = Math.max(1, (radius * FILLED) / far);
  const names = families.map(({ name }) => widthOf(name));
  const needed = names.reduce((sum, width) => sum + (width + MARK * 2) * NAME_HALF * 2, 0);
  const hasRoom = needed < Math.PI * ringPixels ** 2 * ROOM;
  const reaches = families.map(({ latitude, longitude }, i) => {
    const at = map.latLngToLayerPoint([latitude, longitude]).subtract(middle).multiplyBy(wider);
    const right = hasRoom ? MARK + (names[i] ?? 0) : MARK;
    return { x: at.x, y: at.y, left: MARK, right, half: hasRoom ? NAME_HALF + 2 : MARK };
  });
  return spread(reaches, ringPixels - 4).map(({ x, y }) => ({ x: x + middle.x, y: y + middle.y }));
}

function drawRing(
  { L, map }: Stage,
  group: Leaflet.LayerGroup,
  centre: Leaflet.LatLng,
  { radius, name }: FamiliesDrawing,
): number {
  const style = { color: accent, weight: 1.2, dashArray: '4 4', fillColor: accent, fillOpacity: 0.06, pane: ABOVE };
  const ring = L.circle(centre, { ...style, radius, interactive: false }).addTo(group);
  const icon = L.divIcon({
    className: '',
    html: labelled(undefined, 'map-village', name),
    iconSize: [160, 20],
    iconAnchor: [80, -2],
  });
  const foot = L.latLng(ring.getBounds().getSouth(), centre.lng);
  L.marker(foot, { icon, interactive: false, keyboard: false }).addTo(group);
  return map.latLngToLayerPoint(foot).y - map.latLngToLayerPoint(centre).y;
}

function drawAll(stage: Stage, group: Leaflet.LayerGroup, drawing: FamiliesDrawing): void {
  const { families, chosenId, choose } = drawing;
  const { L, map } = stage;
  const centre = ofVillage(L, families);
  const ringPixels = drawRing(stage, group, centre, drawing);
  const places = placesOf(stage, drawing, centre, ringPixels);
  families.forEach(({ id, name, reached }, i) => {
    const { x, y } = places[i] as Point;
    const isChosen = id === chosenId;
    const html = labelled(familyMark(reached, isChosen), isChosen ? 'map-family chosen' : 'map-family', name);
    const icon = L.divIcon({ className: '', html, iconSize: [32, 32] });
    L.marker(map.layerPointToLatLng([x, y]), { icon, keyboard: false })
      .on('click', () => choose(id))
      .addTo(group);
  });
}

/** The families of a village in its ring; a disc with a tick is reached, an open diamond is not. */
export function drawFamilies(stage: Stage, group: Leaflet.LayerGroup, drawing: FamiliesDrawing): void {
  if (drawing.families.length === 0) return;
  const draw = () => {
    group.clearLayers();
    drawAll(stage, group, drawing);
  };
  draw();
  stage.map.on('zoomend', draw);
  group.once('remove', () => stage.map.off('zoomend', draw));
}
