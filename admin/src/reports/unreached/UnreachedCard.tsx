import { useRecordContext, useTranslate } from 'react-admin';
import type { UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { useMay } from '../../app/session';
import { FamilyLink } from '../../ui/FamilyLink';
import { RowCard } from '../../ui/list/RowCard';
import { VisitButton } from '../../ui/VisitButton';

/** A family not reached, on the phone. */
export function UnreachedCard() {
  const translate = useTranslate();
  const row = useRecordContext<UnreachedRow>();
  const mayRecord = useMay('visits.create');
  if (!row) return null;
  const lines = [
    `${row.villageName} ${row.townshipName} ${row.countyName}`,
    translate(`codes.householdCategory.${row.category}`),
    ...(row.notDoneReason ? [row.notDoneReason] : []),
  ];
  return (
    <RowCard title={<FamilyLink {...row} />} lines={lines}>
      {mayRecord && <VisitButton household={row} />}
    </RowCard>
  );
}
