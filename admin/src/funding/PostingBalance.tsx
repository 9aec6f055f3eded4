import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { FundingReceiptRow, FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { tones } from '../app/tokens';
import { Notice } from '../ui/Notice';
import { Value } from '../ui/Value';
import { useLeftToPassDown } from './useLeftToPassDown';

type Posting = FundingReceiptRow | FundingTransferRow;

const yuan = (amount: number): string => formatYuan(amount as Fen);

/** The account's balance now, and after a draft is posted: a receipt adds to it, a transfer takes from it. */
function useBalance(posting: Posting): { left: number; after: number } | undefined {
  const isDraft = posting.status === 'draft';
  const left = useLeftToPassDown(isDraft ? posting.fundingSourceId : undefined);
  if (!isDraft || left === undefined) return undefined;
  return { left, after: left + ('receivedOn' in posting ? posting.amount : -posting.amount) };
}

/** What whoever checks the draft compares before posting it. */
export function BalanceValue({ posting }: { posting: Posting }) {
  const translate = useTranslate();
  const balance = useBalance(posting);
  if (!balance) return null;
  const { left, after } = balance;
  return (
    <Value label={translate('posting.balance')}>
      {yuan(left)} →{' '}
      <Box component="span" sx={after < 0 ? { color: tones.bad.text } : undefined}>
        {yuan(after)}
      </Box>
    </Value>
  );
}

/** That a transfer is more than there is, and what to do about it. */
export function ShortNotice({ posting }: { posting: Posting }) {
  const translate = useTranslate();
  const balance = useBalance(posting);
  if (!balance || balance.after >= 0) return null;
  const said = { source: posting.sourceName, amount: yuan(balance.left), more: yuan(-balance.after) };
  return <Notice tone="warn">{translate('posting.short', said)}</Notice>;
}
