import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { tones } from '../app/tokens';
import { FenInput } from '../ui/inputs/FenInput';
import { useLeftToPassDown } from './useLeftToPassDown';

const yuan = (amount: number): string => formatYuan(amount as Fen);

/** What is passed down, beside what there is of it. More than that is told while it is typed and may be saved: a draft holds nothing. */
export function TransferAmount() {
  const translate = useTranslate();
  const sourceId = useWatch({ name: 'fundingSourceId' }) as string | undefined;
  const amount = useWatch({ name: 'amount' }) as number | null;
  const left = useLeftToPassDown(sourceId);
  if (left === undefined) return <FenInput source="amount" isRequired />;
  const isOver = (amount ?? 0) > left;
  const said = isOver
    ? translate('posting.over', { more: yuan((amount ?? 0) - left), amount: yuan(left) })
    : translate('posting.left', { amount: yuan(left) });
  return (
    <FenInput
      source="amount"
      isRequired
      helperText={
        <Box component="span" role="status" sx={isOver ? { color: tones.warn.text } : undefined}>
          {said}
        </Box>
      }
    />
  );
}
