import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { RowCard } from '../ui/list/RowCard';
import { useSaid } from './useSaid';

/** A family in a list on the phone. */
export function FamilyCard({ row, chip, children }: { row: HouseholdRow; chip: ReactNode; children?: ReactNode }) {
  const translate = useTranslate();
  const said = useSaid();
  const kind = translate(`codes.householdCategory.${row.category}`);
  const lines = [
    said.join([said.sexAge(row), said.village(row)]),
    <>
      {kind} <span className="plain">{row.number}</span>
    </>,
  ];
  return (
    <RowCard source="headName" chip={chip} lines={lines}>
      {children}
    </RowCard>
  );
}
