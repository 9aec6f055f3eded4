import { useGetList } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { askable } from '@zhufu/domain/search';
import { listPath, showPath } from '../paths';
import { useMay } from '../session';
import { useRested } from './useRested';

export type Find = { key: string; to: string } & (
  { kind: 'village'; region: RegionRow } | { kind: 'household'; household: HouseholdRow }
);

const page = (perPage: number) => ({ page: 1, perPage });
const quiet = { onError: () => undefined, staleTime: 30_000 };

/** Villages and families that match, in the order of the keyboard. */
export function useFinds(typed: string) {
  const asked = askable(typed);
  const q = useRested(asked);
  const mayList = useMay('households.list');
  const villages = useGetList<RegionRow>(
    'regions',
    { filter: { q, level: 'village', mine: true }, pagination: page(5) },
    { ...quiet, enabled: q !== '' },
  );
  const households = useGetList<HouseholdRow>(
    'households',
    { filter: { q }, pagination: page(6) },
    { ...quiet, enabled: q !== '' && mayList },
  );
  const finds: Find[] = [
    ...(villages.data ?? []).map((region): Find => {
      const to = mayList ? listPath('households', { regionCode: region.code }) : showPath('regions', region.id);
      return { kind: 'village', key: region.id, to, region };
    }),
    ...(households.data ?? []).map((household): Find => ({
      kind: 'household',
      key: household.id,
      to: showPath('households', household.id),
      household,
    })),
  ];
  const isWaiting = asked !== q || villages.isLoading || households.isLoading;
  return { q, finds: q ? finds : [], isWaiting, mayList, error: villages.error ?? households.error };
}
