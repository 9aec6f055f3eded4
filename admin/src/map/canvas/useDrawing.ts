import type * as Leaflet from 'leaflet';
import { useEffect } from 'react';
import type { Stage } from './useLeaflet';

/** Draws on the map what `draw` puts into a group, and takes it away before it is drawn anew. `draw` is a stable callback. */
export function useDrawing(stage: Stage | undefined, draw: (stage: Stage, group: Leaflet.LayerGroup) => void): void {
  useEffect(() => {
    if (!stage) return undefined;
    const group = stage.L.layerGroup().addTo(stage.map);
    draw(stage, group);
    return () => {
      group.remove();
    };
  }, [stage, draw]);
}
