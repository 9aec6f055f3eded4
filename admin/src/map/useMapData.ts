import { useQueries } from '@tanstack/react-query';
import type { MapHouseholdCard, MapHouseholdsView, MapRegion, MapRegionsView } from '@zhufu/contracts/map/map.view';
import { ask, queryOf } from '../app/api';
import { useWay } from '../regions/useWay';
import { useRootRegion } from '../ui/region/useRegions';
import { useAnswer } from '../ui/useAnswer';
import type { Outlines } from './outlines';
import type { MapChoice } from './useMapChoice';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const useOutlines = () => useAnswer<Outlines>('map/outlines', {}, { staleTime: HOUR });

/** The regions right below the one shown, with what the campaign did there. */
export function useRegionsBelow(campaignId: string, { regionCode, category, fundingClass, level }: MapChoice) {
  const query = { campaignId, regionCode, category, fundingClass };
  return useAnswer<MapRegionsView>('map/regions', query, { enabled: level !== 'village', keep: true });
}

/** The townships of all counties, which the city's map shows as bubbles on the shaded counties. */
export function useTownships(campaignId: string, counties: MapRegion[], choice: MapChoice): MapRegion[] {
  const { category, level } = choice;
  const isCity = level === 'city';
  return useQueries({
    queries: (isCity ? counties : []).map(({ regionCode }) => {
      const query = { campaignId, regionCode, category };
      return {
        queryKey: ['map/regions', query],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          ask<MapRegionsView>(`map/regions${queryOf(query)}`, { signal }),
        staleTime: MINUTE,
      };
    }),
    combine: (answers) => answers.flatMap(({ data }) => data?.rows ?? []),
  });
}

/** The families of a village, reached and not: the figures beside the map count both. */
export function useFamilies(campaignId: string, { regionCode, category, fundingClass, level }: MapChoice) {
  const query = { campaignId, regionCode, category, fundingClass };
  return useAnswer<MapHouseholdsView>('map/households', query, { enabled: level === 'village' });
}

/** The villages of the township a village lies in, where the reader's area holds it. */
export function useNeighbours(campaignId: string, { regionCode, category }: MapChoice): MapRegion[] | undefined {
  const root = useRootRegion();
  const way = useWay(regionCode);
  const isWhole = root?.code !== regionCode && way.some(({ code }) => code === root?.code);
  const query = { campaignId, regionCode: way.at(-2)?.code, category };
  return useAnswer<MapRegionsView>('map/regions', query, { enabled: isWhole, staleTime: MINUTE }).data?.rows;
}

/** What the card of one family tells besides its row. */
export const useCard = (campaignId: string, id: string) =>
  useAnswer<MapHouseholdCard>(`map/households/${id}`, { campaignId });
