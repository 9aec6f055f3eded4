import { useGetOne } from 'react-admin';
import type { FundingSourceView } from '@zhufu/contracts/funding/funding.view';

const anew = { refetchOnMount: 'always' } as const;

/** A source of the reader's own region as it is when the page opens; undefined until it is known, and for another region's. */
export function useOwnSource(id: string | undefined): FundingSourceView | undefined {
  const { data } = useGetOne<FundingSourceView>(
    'funding-sources',
    { id: id ?? '' },
    { ...anew, enabled: id !== undefined },
  );
  // the row that a list left behind has no accounts
  return data?.own && data.accounts ? data : undefined;
}

/** What may still be passed down of one's own source, in fen. */
export const leftToPassDown = ({ regionCode, accounts }: FundingSourceView): number =>
  accounts.find((account) => account.regionCode === regionCode)?.left ?? 0;

/** By how much a receipt of this amount brings what was received above what was pledged, in fen; 0 where it does not, or no pledge is known. */
export const abovePledge = (
  { pledged, received }: Pick<FundingSourceView, 'pledged' | 'received'>,
  amount: number,
): number => (pledged === null ? 0 : Math.max(0, received + amount - pledged));

/** Is the day outside the days for which the source's money is meant? */
export const isOutside = ({ validFrom, validTo }: FundingSourceView, day: string): boolean =>
  day < validFrom || day > validTo;
