import { useEffect } from 'react';
import type { CountiesDrawing } from './drawCounties';
import { placeCountyNames, placeMarkNames } from './names';
import type { Stage } from './useLeaflet';

/** Gives the names their places once everything is drawn, and again as the map moves; `drawn` are the other drawings. */
export function useNames(stage: Stage | undefined, counties: CountiesDrawing | undefined, ...drawn: unknown[]): void {
  const [first, second] = drawn;
  useEffect(() => {
    if (!stage) return undefined;
    const { map } = stage;
    const placeCounties = () => counties && placeCountyNames(map, counties);
    const placeMarks = () => placeMarkNames(map.getContainer());
    placeCounties();
    placeMarks();
    map.on('zoomend', placeCounties);
    map.on('moveend', placeMarks);
    return () => {
      map.off('zoomend', placeCounties);
      map.off('moveend', placeMarks);
    };
  }, [stage, counties, first, second]);
}
