import { useTranslate } from 'react-admin';
import type { HouseholdStatus } from '@zhufu/domain/households';
import type { Role } from '@zhufu/domain/roles';
import { StatusChip } from './StatusChip';

export interface StateChipProps {
  status: HouseholdStatus;
  /** Whose turn it is; the chip then says who. */
  waitsFor?: Role | null;
}

/** The status of a household, and who has to act. */
export function StateChip({ status, waitsFor }: StateChipProps) {
  const translate = useTranslate();
  const note = waitsFor ? translate('state.waits', { who: translate(`codes.role.${waitsFor}`) }) : undefined;
  return <StatusChip list="householdStatus" status={status} note={note} />;
}
