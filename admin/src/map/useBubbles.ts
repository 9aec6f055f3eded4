import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { MapRegion } from '@zhufu/contracts/map/map.view';
import { accent, mapBubble } from '../app/tokens';
import { useChoices } from '../ui/useChoices';
import { formatCount } from '../ui/when';
import type { BubblesDrawing } from './canvas/drawBubbles';
import { isPlaced } from './sight';
import type { MapChoice } from './useMapChoice';

const LEFT = '#left';
const REGISTERED = '#registered';

/** Goes to a region of the map, whatever else is chosen. */
export function useOpenRegion(): (code: string) => void {
  const navigate = useNavigate();
  const { to } = useChoices();
  const address = to({ regionCode: '*' });
  return useMemo(() => (code) => void navigate(address.replace('*', encodeURIComponent(code))), [navigate, address]);
}

/** Families not reached — or reached, when those are asked for — as counted bubbles. */
export function useBubbles(
  rows: MapRegion[],
  { reached, level }: Pick<MapChoice, 'reached' | 'level'>,
  open: (code: string) => void,
): BubblesDrawing {
  // the sentence of the language, its numbers put in row by row
  const tip = useTranslate()('resources.map.tip', { left: LEFT, registered: REGISTERED });
  return useMemo(() => {
    const bubbles = rows.filter(isPlaced).map((row) => ({
      code: row.regionCode,
      name: row.regionName,
      said: tip.replace(LEFT, formatCount(row.unreached)).replace(REGISTERED, formatCount(row.registered)),
      count: reached ? row.households : row.unreached,
      longitude: row.longitude,
      latitude: row.latitude,
    }));
    return { bubbles, colour: reached ? accent : mapBubble, isNear: level !== 'city', open };
  }, [rows, reached, level, open, tip]);
}
