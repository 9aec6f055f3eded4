import { useGetList } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { askable } from '@zhufu/domain/search';
import { useRested } from './useRested';

/** Families on record that match what is typed, once typing has rested; the one changed last first. */
export function useFamilies(typed: string, perPage: number) {
  const text = askable(typed);
  const q = useRested(text);
  const {
    data = [],
    total = 0,
    isFetching,
  } = useGetList<HouseholdRow>(
    'households',
    { filter: { q, status: 'active' }, pagination: { page: 1, perPage }, sort: { field: 'updatedAt', order: 'DESC' } },
    { enabled: q !== '' },
  );
  const isAsked = q !== '';
  return { families: isAsked ? data : [], total: isAsked ? total : 0, isWaiting: isFetching || q !== text };
}
