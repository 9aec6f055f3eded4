import { useGetList } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { FundingSourceRow } from '@zhufu/contracts/funding/funding.view';
import { useSession } from '../app/session';

/** The source a page was opened for, if any. */
export const useSourceParam = (): string | null => useSearchParams()[0].get('money');

/** The sources of the reader's own region: only these receive and pass down money there. */
export function useOwnSources(): { id: string; name: string }[] {
  const here = useSession()?.actingRegion?.code;
  const { data = [] } = useGetList<FundingSourceRow>('funding-sources', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'year', order: 'DESC' },
  });
  return data.filter(({ regionCode }) => regionCode === here).map(({ id, name }) => ({ id, name }));
}
