import { useMay } from '../../app/session';

export type Tab = 'overview' | 'visits' | 'members' | 'history' | 'lookers';

/** The tabs the reader may open. */
export function useTabs(): Tab[] {
  const mayReadHistory = useMay('households.history');
  const maySeeLookers = useMay('households.lookers');
  const mayReadVisits = useMay('visits.list');
  const tabs: (Tab | false)[] = [
    'overview',
    mayReadVisits && 'visits',
    'members',
    mayReadHistory && 'history',
    maySeeLookers && 'lookers',
  ];
  return tabs.filter((tab) => tab !== false);
}
