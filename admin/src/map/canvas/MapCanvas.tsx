import Box from '@mui/material/Box';
import type * as Leaflet from 'leaflet';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useDrawing } from './useDrawing';
import { type BubblesDrawing, drawBubbles } from './drawBubbles';
import { type CountiesDrawing, drawCounties } from './drawCounties';
import { drawFamilies, type FamiliesDrawing } from './drawFamilies';
import { drawGrid } from './drawGrid';
import { canvasStyle, frameStyle } from './canvasStyle';
import { type Stage, useLeaflet } from './useLeaflet';
import { useNames } from './useNames';
import { useWords } from '../words';

export interface MapCanvasProps {
  counties: CountiesDrawing | undefined;
  bubbles: BubblesDrawing | undefined;
  families: FamiliesDrawing | undefined;
  /** What is in sight: corners in degrees, [south, west] and [north, east]. */
  sight: [[number, number], [number, number]] | undefined;
  /** Legend and card, over the map. */
  children: ReactNode;
}

/** Goes to what is shown, once for each place; afterwards the reader moves the map. */
function useSight(stage: Stage | undefined, sight: MapCanvasProps['sight']): void {
  const key = JSON.stringify(sight);
  useEffect(() => {
    const corners = JSON.parse(key ?? 'null') as MapCanvasProps['sight'];
    if (!stage || !corners) return;
    stage.map.fitBounds(corners, { padding: [12, 12], maxZoom: 16, animate: false });
  }, [stage, key]);
}

function useGrid(stage: Stage | undefined): void {
  useEffect(() => {
    if (!stage) return undefined;
    const group = stage.L.layerGroup().addTo(stage.map);
    const stop = drawGrid(stage, group);
    return () => {
      stop();
      group.remove();
    };
  }, [stage]);
}

type Draw<Drawing> = (stage: Stage, group: Leaflet.LayerGroup, drawing: Drawing) => void;

function useLayer<Drawing>(stage: Stage | undefined, drawing: Drawing | undefined, draw: Draw<Drawing>): void {
  const paint = useCallback(
    (where: Stage, group: Leaflet.LayerGroup) => drawing && draw(where, group, drawing),
    [drawing, draw],
  );
  useDrawing(stage, paint);
}

/** The drawn map. Everything on it stands in the table beside it as well. */
export function MapCanvas({ counties, bubbles, families, sight, children }: MapCanvasProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { stage, isBroken } = useLeaflet(box, { zoomIn: words('zoomIn'), zoomOut: words('zoomOut') });
  useLayer(stage, counties, drawCounties);
  useGrid(stage);
  useLayer(stage, bubbles, drawBubbles);
  useLayer(stage, families, drawFamilies);
  useSight(stage, sight);
  useNames(stage, counties, bubbles, families);
  return (
    <Box sx={frameStyle}>
      <Box sx={canvasStyle}>
        <div ref={box} role="group" aria-label={words('canvas')} className="map-box" />
        {isBroken && <Box sx={{ position: 'absolute', inset: 0, p: 6 }}>{words('broken')}</Box>}
      </Box>
      {children}
    </Box>
  );
}
