import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { useWords } from '../words';
import { HistoryEntry } from './HistoryEntry';
import { RecordSheet } from './RecordSheet';
import { useRecord } from './useRecord';

/** 变更记录: who changed what, when, from what to what. */
export function History({ household }: { household: HouseholdView }) {
  const words = useWords();
  const record = useRecord<AuditRow>(household.id, 'history');
  return (
    <RecordSheet title={words('tabs.history')} record={record} empty={[words('show.noHistory')]}>
      {record.rows.map((row) => (
        <HistoryEntry key={row.id} row={row} />
      ))}
    </RecordSheet>
  );
}
