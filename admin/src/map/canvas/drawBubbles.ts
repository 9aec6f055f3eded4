import type * as Leaflet from 'leaflet';
import { radiusOf } from '../measure';
import { bubble, labelled } from './marks';
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
  /** Near enough for larger bubbles with names below. */
  isNear: boolean;
  open: (code: string) => void;
}

/** Largest radius: near, and where many counties are in sight; on a narrow map both are smaller. */
const NEAR = { most: 18, ofWidth: 1 / 40 };
const FAR = { most: 11, ofWidth: 1 / 70 };

/** Counted bubbles, the largest below the smaller ones. */
export function drawBubbles({ L, map }: Stage, group: Leaflet.LayerGroup, drawing: BubblesDrawing): void {
  const most = Math.max(1, ...drawing.bubbles.map(({ count }) => count));
  const { most: widest, ofWidth } = drawing.isNear ? NEAR : FAR;
  const largest = Math.min(widest, map.getSize().x * ofWidth);
  for (const { code, name, said, count, longitude, latitude } of drawing.bubbles) {
    const radius = radiusOf(count, most, largest);
    const size = Math.max(24, radius * 2 + 2);
    const html = labelled(bubble(count, radius, drawing.colour), 'map-bubble', ...(drawing.isNear ? [name] : []));
    html.style.setProperty('--radius', `${radius}px`);
    const icon = L.divIcon({ className: '', html, iconSize: [size, size] });
    // the side table is the way in for the keyboard
    const marker = L.marker([latitude, longitude], { icon, keyboard: false, zIndexOffset: -count * 10 });
    marker.bindTooltip(labelled(undefined, 'map-tip', name, said), { direction: 'top', offset: [0, -radius] });
    marker.on('click', () => drawing.open(code)).addTo(group);
  }
}
