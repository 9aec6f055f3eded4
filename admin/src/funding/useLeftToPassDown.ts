import { useGetOne } from 'react-admin';
import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';

const anew = { refetchOnMount: 'always' } as const;

/**
 * What the reader's region may still pass down of a source, in fen, as it is when the page opens; undefined until it is known, and of
 * another region's source.
 */
export function useLeftToPassDown(sourceId: string | undefined): number | undefined {
  const { data } = useGetOne<FundingSourceView>(
    'funding-sources',
    { id: sourceId ?? '' },
    { ...anew, enabled: sourceId !== undefined },
  );
  // the row that a list left behind has no accounts
  if (!data?.own || !data.accounts) return undefined;
  return data.accounts.find(({ regionCode }) => regionCode === data.regionCode)?.left ?? 0;
}
