import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { StoryCountsView } from '@zhufu/contracts/visits/household-story.view';
import { useMay } from '../../app/session';

export type Tab = 'overview' | 'members' | 'visits' | 'money' | 'needs' | 'history' | 'lookers';

/** The tabs the reader may open. */
export function useTabs(): Tab[] {
  const mayReadHistory = useMay('households.history');
  const maySeeLookers = useMay('households.lookers');
  const tabs: (Tab | false)[] = [
    'overview',
    'members',
    'visits',
    'money',
    'needs',
    mayReadHistory && 'history',
    maySeeLookers && 'lookers',
  ];
  return tabs.filter((tab) => tab !== false);
}

/** How many rows a tab holds; undefined while that is not known. */
export function countOf(tab: Tab, { members }: HouseholdView, counts?: StoryCountsView): number | undefined {
  if (tab === 'overview') return undefined;
  if (tab === 'members') return members.length;
  return counts?.[tab === 'money' ? 'disbursements' : tab] ?? undefined;
}
