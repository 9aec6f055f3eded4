import type { HouseholdCategory } from '@zhufu/domain/households';
import { listPath, showPath } from '../app/paths';

/** The summary of a region; of the region one acts in without it. */
export const summaryPath = (regionCode?: string): string =>
  regionCode ? `/households/summary?regionCode=${encodeURIComponent(regionCode)}` : '/households/summary';

/** The list of what a number counts: families on record, of a region and maybe a category. */
export const countedPath = (regionCode: string, category?: HouseholdCategory): string =>
  listPath('households', { regionCode, status: 'active', category });

export const tabPath = (id: string, tab: string): string =>
  tab === 'overview' ? showPath('households', id) : `${showPath('households', id)}/${tab}`;
