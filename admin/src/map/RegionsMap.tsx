import { useMemo } from 'react';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapRegion } from '@zhufu/contracts/map/map.view';
import { wan } from '../ui/wan';
import { Answered } from '../ui/Answered';
import type { CountyFill } from './canvas/drawCounties';
import { MapCanvas } from './canvas/MapCanvas';
import { Legend } from './Legend';
import { MapLayout } from './MapLayout';
import { completionOf, formatShare, wholeOf } from './measure';
import { RegionsSide } from './RegionsSide';
import { shadeOf } from './shade';
import { isPlaced, outlineSight, sightOf } from './sight';
import { useBubbles, useOpenRegion } from './useBubbles';
import type { MapChoice } from './useMapChoice';
import { useOutlines, useRegionsBelow, useTownships } from './useMapData';

const NONE: MapRegion[] = [];

/** The shading of the counties, where the city is shown. */
function useFills(rows: MapRegion[], { level, shade, category }: MapChoice): ReadonlyMap<string, CountyFill> {
  return useMemo(() => {
    if (level !== 'city') return new Map();
    const whole = wholeOf(rows, category);
    const figure = (row: MapRegion): string => {
      const share = completionOf(row, whole);
      return shade === 'money' ? wan(row.amount) : share === undefined ? '—' : formatShare(share);
    };
    return new Map(
      rows.map((row) => [
        row.regionCode,
        { name: row.regionName, shade: shadeOf(row, rows, shade, whole), figure: figure(row) },
      ]),
    );
  }, [rows, level, shade, category]);
}

/** The city's counties, a county's townships or a township's villages. */
export function RegionsMap({ campaign, choice }: { campaign: CampaignRow; choice: MapChoice }) {
  const answer = useRegionsBelow(campaign.id, choice);
  const { data: outlines } = useOutlines();
  // while the next region is on its way, its map does not show the one before
  const rows = (!answer.isPlaceholderData && answer.data?.rows) || NONE;
  const townships = useTownships(campaign.id, rows, choice);
  const { level, regionCode } = choice;
  const open = useOpenRegion();
  const fills = useFills(rows, choice);
  const shown = level === 'city' ? townships : rows;
  const bubbles = useBubbles(shown, choice, open);
  const here = level === 'city' ? undefined : regionCode;
  const counties = useMemo(
    () => (outlines ? { outlines, fills, regionCode: here, open } : undefined),
    [outlines, fills, here, open],
  );
  const places = level === 'township' ? sightOf(rows.filter(isPlaced)) : undefined;
  const sight = places ?? (outlines && outlineSight(outlines, here));
  return (
    <Answered answer={answer}>
      {(view) => (
        <MapLayout
          map={
            <MapCanvas counties={counties} bubbles={bubbles} families={undefined} sight={sight}>
              <Legend choice={choice} rows={rows} />
            </MapCanvas>
          }
          side={<RegionsSide campaign={campaign} choice={choice} rows={view.rows} />}
        />
      )}
    </Answered>
  );
}
