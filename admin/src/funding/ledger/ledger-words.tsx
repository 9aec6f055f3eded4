import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink3, tones } from '../../app/tokens';

const useWords = () => {
  const translate = useTranslate();
  return (key: string, params?: object) => translate(`resources.ledger.${key}`, params);
};

/** Who gave or got it, seen from outside the accounts: the party, by its name where it is known, or a family and its village. */
export function useOutside(party?: string) {
  const words = useWords();
  return ({ kind, householdName, villageName }: LedgerRow): string | null =>
    kind === 'receipt'
      ? (party ?? words('party'))
      : householdName && words('family', { name: householdName, village: villageName });
}

/** That an entry is cancelled, and by which; or what it cancels. */
export function Reversal({ row: { reversedById, reversesId, voucher } }: { row: LedgerRow }) {
  const words = useWords();
  if (!reversedById && !reversesId) return null;
  const said = reversedById ? words('reversed', { id: reversedById }) : words('cancels', { id: voucher ?? reversesId });
  return (
    <Box component="span" sx={{ ml: 2, color: tones.bad.text }}>
      {said}
    </Box>
  );
}

/** A reversal in red with its minus; what it cancels struck through (look.md, Numbers). */
export function Amount({ row: { reversal, reversedById, amount } }: { row: LedgerRow }) {
  if (reversal)
    return (
      <Box component="span" sx={{ color: tones.bad.text }}>
        {formatYuan(-amount as Fen)}
      </Box>
    );
  const cancelled = { color: ink3, textDecoration: 'line-through' };
  return (
    <Box component="span" sx={reversedById === null ? undefined : cancelled}>
      {formatYuan(amount as Fen)}
    </Box>
  );
}
