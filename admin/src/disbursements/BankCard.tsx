import Box from '@mui/material/Box';
import { useGetOne, useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { Notice } from '../ui/Notice';

/** Is there a card to pay to? By its last four; of a family that has moved away nothing is told. */
export function BankCard({ householdId }: { householdId: string }) {
  const translate = useTranslate();
  const { data } = useGetOne<HouseholdView>('households', { id: householdId }, { onError: () => undefined });
  // a row that a list left behind does not tell it
  if (data?.bankCardMask === undefined) return null;
  const { bankCardMask: mask } = data;
  return mask ? (
    <Box sx={{ mb: 3 }}>{translate('resources.disbursements.card', { mask })}</Box>
  ) : (
    <Notice tone="warn">{translate('resources.disbursements.noCard')}</Notice>
  );
}
