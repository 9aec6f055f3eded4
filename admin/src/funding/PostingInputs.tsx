import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { isDay } from '@zhufu/domain/calendar';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { tones } from '../app/tokens';
import { DayInput } from '../ui/inputs/DayInput';
import { FenInput } from '../ui/inputs/FenInput';
import { abovePledge, isOutside, leftToPassDown, useOwnSource } from './useOwnSource';
import { today } from '../ui/when';

const yuan = (amount: number): string => formatYuan(amount as Fen);

const useChosenSource = () => useOwnSource(useWatch({ name: 'fundingSourceId' }) as string | undefined);

/** Under a field: what to know of what is typed there. A caution stands in nobody's way: a draft holds nothing. */
function Hint({ isCaution, children }: { isCaution: boolean; children: ReactNode }) {
  return (
    <Box component="span" role="status" sx={isCaution ? { color: tones.warn.text } : undefined}>
      {children}
    </Box>
  );
}

const useTypedAmount = () => (useWatch({ name: 'amount' }) as number | null) ?? 0;

/** What is passed down, beside what there is of it; more than that is told while it is typed. */
export function TransferAmount() {
  const translate = useTranslate();
  const source = useChosenSource();
  const amount = useTypedAmount();
  if (!source) return <FenInput source="amount" isRequired />;
  const left = leftToPassDown(source);
  const said =
    amount > left
      ? translate('posting.over', { more: yuan(amount - left), amount: yuan(left) })
      : translate('posting.left', { amount: yuan(left) });
  return <FenInput source="amount" isRequired helperText={<Hint isCaution={amount > left}>{said}</Hint>} />;
}

/** What arrived, beside what was pledged and came before; more than pledged is told while it is typed. */
export function ReceiptAmount() {
  const translate = useTranslate();
  const source = useChosenSource();
  const amount = useTypedAmount();
  if (source?.pledged == null) return <FenInput source="amount" isRequired />;
  const more = abovePledge(source, amount);
  const sums = { pledged: yuan(source.pledged), received: yuan(source.received), more: yuan(more) };
  const said = translate(more > 0 ? 'posting.abovePledge' : 'posting.pledged', sums);
  return <FenInput source="amount" isRequired helperText={<Hint isCaution={more > 0}>{said}</Hint>} />;
}

/** The day on the voucher; one outside the source's validity is told. */
export function PostingDay({ source: field }: { source: string }) {
  const translate = useTranslate();
  const source = useChosenSource();
  const day = useWatch({ name: field }) as string | null;
  const caution = source && day && isDay(day) && isOutside(source, day) && (
    <Hint isCaution>{translate('posting.outside', { first: source.validFrom, last: source.validTo })}</Hint>
  );
  return <DayInput source={field} isRequired max={today()} helperText={caution || undefined} />;
}
