import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { FundingReceiptRow, FundingSourceView, FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { tones } from '../app/tokens';
import { Notice } from '../ui/Notice';
import { Value } from '../ui/Value';
import { abovePledge, isOutside, leftToPassDown, useOwnSource } from './useOwnSource';

export type Posting = FundingReceiptRow | FundingTransferRow;

const yuan = (amount: number): string => formatYuan(amount as Fen);

/** The source of a draft, for whoever is about to post it. */
const useSourceOfDraft = ({ status, fundingSourceId }: Posting): FundingSourceView | undefined => {
  const source = useOwnSource(status === 'draft' ? fundingSourceId : undefined);
  return status === 'draft' ? source : undefined;
};

/** The account's balance once a draft is posted: a receipt adds to it, a transfer takes from it. */
const after = (source: FundingSourceView, posting: Posting): number =>
  leftToPassDown(source) + ('receivedOn' in posting ? posting.amount : -posting.amount);

/** What whoever checks the draft compares before posting it. */
export function BalanceValue({ posting }: { posting: Posting }) {
  const translate = useTranslate();
  const source = useSourceOfDraft(posting);
  if (!source) return null;
  const balance = after(source, posting);
  return (
    <Value label={translate('posting.balance')}>
      {yuan(leftToPassDown(source))} →{' '}
      <Box component="span" sx={balance < 0 ? { color: tones.bad.text } : undefined}>
        {yuan(balance)}
      </Box>
    </Value>
  );
}

/** That a receipt brings more than was pledged. */
function AbovePledge({ source, receipt }: { source: FundingSourceView; receipt: FundingReceiptRow }) {
  const translate = useTranslate();
  const more = abovePledge(source, receipt.amount);
  if (more === 0) return null;
  const sums = { pledged: yuan(source.pledged ?? 0), received: yuan(source.received), more: yuan(more) };
  return <Notice tone="warn">{translate('posting.abovePledge', sums)}</Notice>;
}

/** That a draft is more than there is, and what to do about it, or more than was pledged; that its day is outside the source's validity. */
export function PostingCautions({ posting }: { posting: Posting }) {
  const translate = useTranslate();
  const source = useSourceOfDraft(posting);
  if (!source) return null;
  const balance = after(source, posting);
  const day = 'receivedOn' in posting ? posting.receivedOn : posting.transferredOn;
  const short = { source: source.name, amount: yuan(leftToPassDown(source)), more: yuan(-balance) };
  return (
    <>
      {balance < 0 && <Notice tone="warn">{translate('posting.short', short)}</Notice>}
      {'receivedOn' in posting && <AbovePledge source={source} receipt={posting} />}
      {isOutside(source, day) && (
        <Notice tone="warn">{translate('posting.outside', { first: source.validFrom, last: source.validTo })}</Notice>
      )}
    </>
  );
}
