import { DataTable, useTranslate } from 'react-admin';
import type { VisitRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { RowCard } from '../ui/list/RowCard';
import { RowLink } from '../ui/list/RowLink';
import { StatusChip } from '../ui/StatusChip';
import { useFamilyName } from '../ui/useFamilyName';
import { useCautionMarks } from './Cautions';

const Column = DataTable.Col<VisitRow>;

// where the table has no room these take a line more, and the state stays in sight
const wrapSx = { '&.MuiTableCell-body': { whiteSpace: 'normal', minWidth: 96 } } as const;
// a row is one line high: names of campaigns are long and begin with what tells them apart
const clipSx = {
  '&.MuiTableCell-body': { maxWidth: 180, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;
const placeSx = { '&.MuiTableCell-body': { whiteSpace: 'normal', wordBreak: 'keep-all' } } as const;

/** A visit on the phone. */
export function VisitCard({ row }: { row: VisitRow }) {
  const translate = useTranslate();
  const nameOf = useFamilyName();
  const marksOf = useCautionMarks();
  const lines = [
    `${row.visitedOn}　${translate(`codes.visitResult.${row.result}`)}`,
    `${row.villageName} ${row.townshipName}`,
    ...(row.campaignName ? [row.campaignName] : []),
    `${row.visitorNames ?? ''}　${formatYuan((row.cash + row.goods) as Fen)} ${translate('money.yuan')}`,
    ...(row.soFar ? [marksOf({ ...row, given: row.cash + row.goods })].filter(Boolean) : []),
  ];
  return <RowCard name={nameOf(row)} chip={<StatusChip list="visitStatus" status={row.status} />} lines={lines} />;
}

/** What a checker is to look at twice. */
function Marks({ row }: { row: VisitRow }) {
  const marksOf = useCautionMarks();
  return marksOf({ ...row, given: row.cash + row.goods });
}

/** The column of a list of visits that wait. */
export const cautionColumn = (
  <Column key="soFar" source="soFar" disableSort sx={wrapSx} render={(row) => <Marks row={row} />} />
);

/** The columns of a list of visits. */
export function useVisitColumns() {
  const translate = useTranslate();
  const nameOf = useFamilyName();
  return [
    <Column key="headName" source="headName" disableSort render={(row) => <RowLink>{nameOf(row)}</RowLink>} />,
    <Column key="visitedOn" source="visitedOn" />,
    <Column
      key="village"
      source="villageName"
      disableSort
      sx={placeSx}
      render={(row) => `${row.villageName} ${row.townshipName}`}
    />,
    <Column
      key="result"
      source="result"
      disableSort
      render={({ result }) => translate(`codes.visitResult.${result}`)}
    />,
    <Column
      key="campaignName"
      source="campaignName"
      disableSort
      sx={clipSx}
      render={({ campaignName }) => (campaignName ? <span title={campaignName}>{campaignName}</span> : '—')}
    />,
    <Column key="visitorNames" source="visitorNames" disableSort sx={wrapSx} />,
    <Column
      key="given"
      source="cash"
      label={translate('resources.disbursements.fields.amount')}
      disableSort
      align="right"
      render={({ cash, goods }) => formatYuan((cash + goods) as Fen)}
    />,
    <Column key="needCount" source="needCount" disableSort align="right" />,
    <Column key="recorderName" source="recorderName" disableSort />,
    <Column
      key="status"
      source="status"
      disableSort
      render={({ status }) => <StatusChip list="visitStatus" status={status} />}
    />,
  ];
}
