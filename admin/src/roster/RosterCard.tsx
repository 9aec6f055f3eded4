import { useTranslate } from 'react-admin';
import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { FamilyLink } from '../ui/FamilyLink';
import { RowCard } from '../ui/list/RowCard';
import { RosterChip } from './RosterChip';
import { RosterVerbs } from './RosterVerbs';

/** A family of the roster on the phone; its name opens the family. */
export function RosterCard({ row, mayChange }: { row: RosterRow; mayChange: boolean }) {
  const translate = useTranslate();
  const yuan = (key: string, amount: number) =>
    translate(`resources.roster-entries.${key}`, { amount: formatYuan(amount as Fen) });
  const lines = [
    `${row.villageName} ${row.townshipName} ${row.countyName}`,
    translate(`codes.householdCategory.${row.category}`),
    ...(row.dueAmount === null ? [] : [yuan('due', row.dueAmount)]),
    yuan('paid', row.disbursed),
  ];
  return (
    <RowCard
      title={<FamilyLink id={row.householdId} headName={row.headName} />}
      chip={<RosterChip row={row} />}
      lines={lines}
    >
      {mayChange && <RosterVerbs row={row} />}
    </RowCard>
  );
}
