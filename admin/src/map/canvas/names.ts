import type * as Leaflet from 'leaflet';
import { type Box, frameOf, type Point } from './boxes';
import type { CountiesDrawing } from './drawCounties';
import type { Outline } from '../outlines';
import { besideMark, overArea, placeNames } from './placeNames';
import { spread } from './spread';

/** Half of what a family's drawing is larger than its mark. */
const FAMILY_RIM = 7;

function boxOf(element: Element, from: DOMRect, rim = 0): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [x, y] = [from.left - rim, from.top - rim];
  return { left: left - x, right: right - from.left - rim, top: top - y, bottom: bottom - from.top - rim };
}

const boxesOf = (box: HTMLElement, selector: string, rim?: number): Box[] => {
  const from = box.getBoundingClientRect();
  return Array.from(box.querySelectorAll(selector), (element) => boxOf(element, from, rim));
};

const marksOf = (box: HTMLElement): Box[] => [
  ...boxesOf(box, '.map-bubble svg'),
  ...boxesOf(box, '.map-family svg', FAMILY_RIM),
];

const middleOf = ({ left, right, top, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

function moveTo(element: HTMLElement, from: Point, to: Box | undefined): void {
  element.classList.toggle('crowded', !to);
  const at = to ? middleOf(to) : from;
  element.style.setProperty('--x', `${Math.round(at.x - from.x)}px`);
  element.style.setProperty('--y', `${Math.round(at.y - from.y)}px`);
}

/** The names of bubbles and families: beside their marks where they are free, else told on hovering; all stand in the table. */
export function placeMarkNames(box: HTMLElement): void {
  const from = box.getBoundingClientRect();
  const taken = [...boxesOf(box, '.map-village, .leaflet-control'), ...frameOf(from.width, from.height)];
  const names = Array.from(box.querySelectorAll<HTMLElement>('.map-family > span, .map-bubble > span'));
  const middles = names.map((name) => middleOf(boxOf(name.parentElement ?? name, from)));
  const choices = names.map((name, i) => {
    const isFamily = name.parentElement?.classList.contains('map-family');
    const mark = name.parentElement?.querySelector('svg')?.getBoundingClientRect();
    const radius = (mark?.width ?? 0) / 2 - (isFamily ? FAMILY_RIM - 2 : 1);
    const found = besideMark(middles[i] as Point, radius, name.offsetWidth, name.offsetHeight);
    // a family's name begins at its right
    return isFamily ? [2, 3, 0, 1].flatMap((k, rank) => ({ box: found[k]?.box as Box, cost: rank * 4 })) : found;
  });
  // what has been moved aside by a hair may touch a mark by a pixel
  const places = placeNames(choices, marksOf(box), { mayCover: 12, taken });
  names.forEach((name, i) => moveTo(name, middles[i] as Point, places[i]?.box));
}

function ringOf(map: Leaflet.Map, { geometry }: Outline): Point[] {
  const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as number[][][][];
  const outer = rings.map((parts) => parts[0] ?? []).sort((a, b) => b.length - a.length)[0] ?? [];
  return outer.map(([longitude = 0, latitude = 0]) => map.latLngToContainerPoint([latitude, longitude]));
}

const areaOf = (ring: Point[]): number => {
  const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

/** Bubbles below the counties' names come out from under them, as little as it takes. */
function clearNames(box: HTMLElement, names: Box[]): void {
  const from = box.getBoundingClientRect();
  const bubbles = Array.from(box.querySelectorAll<HTMLElement>('.map-bubble'));
  const reaches = bubbles.map((bubble) => {
    const mark = boxOf(bubble.querySelector('svg') ?? bubble, from);
    const half = ((mark.right - mark.left) / 2) * 0.9;
    return { ...middleOf(mark), left: half, right: half, half };
  });
  const fixed = names.map((name) => {
    const aside = (name.right - name.left) / 2;
    return { ...middleOf(name), left: aside, right: aside, half: (name.bottom - name.top) / 2, isFixed: true };
  });
  const places = spread([...reaches, ...fixed]);
  bubbles.forEach((bubble, i) => {
    const [was, is] = [reaches[i] as Point, places[i] as Point];
    bubble.style.transform = `translate(${(is.x - was.x).toFixed(1)}px, ${(is.y - was.y).toFixed(1)}px)`;
  });
}

/** The counties' names where they cover the least; the smallest county chooses first, and where nothing is free goes without figure. */
export function placeCountyNames(map: Leaflet.Map, { outlines, fills }: CountiesDrawing): void {
  const marks = marksOf(map.getContainer());
  const counties = outlines.features
    .filter(({ properties }) => fills.has(properties.code))
    .map((feature) => ({ code: feature.properties.code, feature, ring: ringOf(map, feature) }))
    .sort((a, b) => areaOf(a.ring) - areaOf(b.ring));
  const taken: Box[] = [];
  for (const { code, feature, ring } of counties) {
    const name = map.getContainer().querySelector<HTMLElement>(`.county-label[data-code="${code}"]`);
    if (!name) continue;
    const [longitude, latitude] = feature.properties.center;
    const middle = map.latLngToContainerPoint([latitude, longitude]);
    for (const isShort of [false, true]) {
      name.classList.toggle('short', isShort);
      const choices = overArea(ring, middle, name.offsetWidth, name.offsetHeight);
      const [place] = placeNames([choices], marks, { mayCover: Infinity, taken });
      moveTo(name, middle, place?.box);
      if (place) taken.push(place.box);
      if (place) break;
    }
  }
  if (taken.length > 0) clearNames(map.getContainer(), taken);
}
