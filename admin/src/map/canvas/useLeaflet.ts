import 'leaflet/dist/leaflet.css';
import type * as Leaflet from 'leaflet';
import { type RefObject, useEffect, useState } from 'react';

export interface Stage {
  L: typeof Leaflet;
  map: Leaflet.Map;
}

export interface ZoomWords {
  zoomIn: string;
  zoomOut: string;
}

/** The pane of grid and rings, above the counties however often these are drawn anew. */
export const ABOVE = 'above';

const CITY: Leaflet.LatLngTuple = [36.45, 115.98];

/** A Leaflet map in a box: no tiles, no request to anywhere; undefined until the library is there. */
export function useLeaflet(box: RefObject<HTMLDivElement | null>, { zoomIn, zoomOut }: ZoomWords) {
  const [stage, setStage] = useState<Stage>();
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let map: Leaflet.Map | undefined;
    let isGone = false;
    const begin = (L: typeof Leaflet) => {
      if (isGone || !box.current) return;
      const calm = { attributionControl: false, zoomControl: false, fadeAnimation: false, zoomAnimation: false };
      map = L.map(box.current, { ...calm, zoomSnap: 0, minZoom: 8, maxZoom: 18 }).setView(CITY, 9);
      const pane = map.createPane(ABOVE);
      pane.style.zIndex = '410';
      pane.style.pointerEvents = 'none';
      L.control.zoom({ position: 'topright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(map);
      L.control.scale({ position: 'bottomleft', imperial: false }).addTo(map);
      setStage({ L, map });
    };
    import('leaflet').then(begin, () => setBroken(true));
    return () => {
      isGone = true;
      map?.remove();
      setStage(undefined);
    };
  }, [box, zoomIn, zoomOut]);
  return { stage, isBroken };
}
