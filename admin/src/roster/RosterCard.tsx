import { ResourceContextProvider, RecordContextProvider, useTranslate } from 'react-admin';
import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { RowCard } from '../ui/list/RowCard';
import { RosterChip } from './RosterChip';

/** A family of the roster on the phone; its name opens the family. */
export function RosterCard({ row }: { row: RosterRow }) {
  const translate = useTranslate();
  const lines = [
    `${row.villageName} ${row.townshipName} ${row.countyName}`,
    translate(`codes.householdCategory.${row.category}`),
    translate('resources.roster-entries.paid', { amount: formatYuan(row.disbursed as Fen) }),
  ];
  return (
    <ResourceContextProvider value="households">
      <RecordContextProvider value={{ ...row, id: row.householdId }}>
        <RowCard source="headName" chip={<RosterChip row={row} />} lines={lines} />
      </RecordContextProvider>
    </ResourceContextProvider>
  );
}
