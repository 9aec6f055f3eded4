import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { RegionLevel } from '@zhufu/domain/regions';
import { listPath } from '../app/paths';

/** The filters of the list as the address carries them. */
export interface RegionFilterValues {
  q?: string;
  level?: RegionLevel;
  parentCode?: string;
  on?: string;
  closed?: boolean;
}

/** Address of the units below one, on the same day. */
export const downPath = ({ on, closed }: RegionFilterValues, parentCode?: string): string =>
  listPath('regions', { ...(parentCode && { parentCode }), ...(on && { on }), ...(closed && { closed }) });

/** Reads the filters from the address; none where it carries none, or what it carries is no JSON. */
export function filterOf(search: string): RegionFilterValues {
  try {
    const filter: unknown = JSON.parse(new URLSearchParams(search).get('filter') ?? '{}');
    return filter && typeof filter === 'object' ? filter : {};
  } catch {
    return {};
  }
}

export function useRegionFilter(): RegionFilterValues {
  const { search } = useLocation();
  return useMemo(() => filterOf(search), [search]);
}

/** Looking for a name, or for a level: then through all the tree, not only below where one stands. */
export const isFlat = ({ q, level }: RegionFilterValues): boolean => !!q?.trim() || !!level;

/** What is asked besides the visible filters: the first page of the tree shows the counties. */
export function treeFilter(filter: RegionFilterValues): object {
  if (isFlat(filter)) return { parentCode: undefined };
  return filter.parentCode ? {} : { level: 'county' };
}
