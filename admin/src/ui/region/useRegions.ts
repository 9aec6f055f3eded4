import { useGetList } from 'react-admin';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import type { RegionLevel } from '@zhufu/domain/regions';
import { useSession } from '../../app/session';

const quiet = { staleTime: 5 * 60_000, onError: () => undefined };
const page = (perPage: number) => ({ page: 1, perPage });

/** The regions right below one; of the area one acts in. */
export function useChildren(parentCode: string | undefined) {
  const filter = { parentCode, mine: true };
  return useGetList<RegionRow>('regions', { filter, pagination: page(200) }, { ...quiet, enabled: !!parentCode });
}

/** Regions by name, pinyin initials or code. */
export function useRegionSearch(q: string, level?: RegionLevel) {
  const filter = { q, level, mine: true };
  return useGetList<RegionRow>('regions', { filter, pagination: page(20) }, { ...quiet, enabled: q !== '' });
}

/** The full name of a region's code, e.g. 莘县 / 柿子园镇 / 贺庄村; the code itself until it is known. */
export function useRegionName(code: string | null | undefined): string {
  const { data } = useGetList<RegionRow>(
    'regions',
    { filter: { q: code }, pagination: page(5) },
    { ...quiet, enabled: !!code },
  );
  return data?.find((region) => region.code === code)?.fullName ?? code ?? '';
}

/** Where choosing starts: the region one acts in. */
export function useRootRegion() {
  return useSession()?.actingRegion ?? undefined;
}
