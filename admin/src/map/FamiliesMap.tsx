import { useCallback, useMemo, useState } from 'react';
import type { CampaignRow } from '@zhufu/contracts/campaigns/campaign.view';
import type { MapHousehold, MapHouseholdsView, MapRegion } from '@zhufu/contracts/map/map.view';
import { Answered } from '../ui/Answered';
import { useIsPhone } from '../ui/useIsPhone';
import { MapCanvas } from './canvas/MapCanvas';
import { FamiliesSide } from './FamiliesSide';
import { FamilyCard } from './FamilyCard';
import { familyButtonId } from './FamilyRows';
import { FamiliesLegend } from './Legend';
import { MapLayout } from './MapLayout';
import { isPlaced, outlineSight, ringOf, ringSight } from './sight';
import { useBubbles, useOpenRegion } from './useBubbles';
import type { MapChoice } from './useMapChoice';
import { useFamilies, useNeighbours, useOutlines } from './useMapData';

interface FamiliesProps {
  campaign: CampaignRow;
  choice: MapChoice;
}

const NO_FILLS = new Map<string, never>();
const NONE: MapRegion[] = [];
/** What is seen to each side of the ring's middle, in its radius: about a third of the map is ring, on the phone more. */
const TIMES = 2.1;
const PHONE_TIMES = 1.35;
const nowhere = (): void => undefined;

function Village({ view, campaign, choice }: FamiliesProps & { view: MapHouseholdsView }) {
  const [chosenId, choose] = useState<string>();
  const isPhone = useIsPhone();
  const { data: outlines } = useOutlines();
  const { regionCode, reached } = choice;
  const shown = useMemo(
    () => view.rows.filter((row: MapHousehold) => reached === undefined || row.reached === reached),
    [view, reached],
  );
  const villages = useNeighbours(campaign.id, choice) ?? NONE;
  const neighbours = useMemo(() => villages.filter((one) => one.regionCode !== regionCode), [villages, regionCode]);
  const bubbles = useBubbles(neighbours, choice, useOpenRegion());
  // of all families, whichever are shown
  const ring = useMemo(() => ringOf(view.rows.filter(isPlaced), neighbours.filter(isPlaced)), [view, neighbours]);
  const name = view.rows[0]?.villageName ?? '';
  const families = useMemo(
    () => ({ families: shown.filter(isPlaced), name, radius: ring?.radius ?? 0, chosenId, choose }),
    [shown, name, ring?.radius, chosenId],
  );
  const counties = useMemo(
    () => (outlines ? { outlines, fills: NO_FILLS, regionCode, open: nowhere } : undefined),
    [outlines, regionCode],
  );
  const sight = ring ? ringSight(ring, isPhone ? PHONE_TIMES : TIMES) : outlines && outlineSight(outlines, regionCode);
  const chosen = shown.find(({ id }) => id === chosenId);
  const close = useCallback(() => {
    choose(undefined);
    if (chosenId) document.getElementById(familyButtonId(chosenId))?.focus({ preventScroll: true });
  }, [chosenId]);
  return (
    <MapLayout
      map={
        <MapCanvas counties={counties} bubbles={bubbles} families={families} sight={sight}>
          {chosen && <FamilyCard key={chosen.id} campaignId={campaign.id} family={chosen} close={close} />}
          <FamiliesLegend reached={reached} hasNeighbours={neighbours.some(isPlaced)} />
        </MapCanvas>
      }
      side={
        <FamiliesSide
          view={view}
          shown={shown}
          campaign={campaign}
          choice={choice}
          chosenId={chosenId}
          choose={choose}
        />
      }
    />
  );
}

/** The families of one village, reached or not. */
export function FamiliesMap({ campaign, choice }: FamiliesProps) {
  const answer = useFamilies(campaign.id, choice);
  return <Answered answer={answer}>{(view) => <Village view={view} campaign={campaign} choice={choice} />}</Answered>;
}
