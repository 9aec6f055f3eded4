import { showPath } from '../app/paths';

/** The summary of a region; of the region one acts in without it. */
export const summaryPath = (regionCode?: string): string =>
  regionCode ? `/households/summary?regionCode=${encodeURIComponent(regionCode)}` : '/households/summary';

export const tabPath = (id: string, tab: string): string =>
  tab === 'overview' ? showPath('households', id) : `${showPath('households', id)}/${tab}`;
