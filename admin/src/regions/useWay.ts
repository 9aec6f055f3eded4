import { useQuery } from '@tanstack/react-query';
import { type DataProvider, useDataProvider } from 'react-admin';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';

/** The region of a code; the open one, where a closed one had the code before. */
async function byCode(provider: DataProvider, code: string): Promise<RegionRow | undefined> {
  const { data } = await provider.getList<RegionRow>('regions', {
    filter: { q: code, closed: true },
    sort: { field: 'code', order: 'ASC' },
    pagination: { page: 1, perPage: 5 },
  });
  const found = data.filter((region) => region.code === code);
  return found.find(({ validTo }) => !validTo) ?? found[0];
}

/** The regions from the top down to the one with this code. */
export function useWay(code: string | null | undefined): RegionRow[] {
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: ['regions', 'way', code],
    enabled: !!code,
    staleTime: 5 * 60_000,
    queryFn: async () => {
      const way: RegionRow[] = [];
      for (let next = code; next; next = way[0]?.parentCode) {
        const region = await byCode(provider, next);
        if (!region) break;
        way.unshift(region);
      }
      return way;
    },
  });
  return data ?? [];
}
