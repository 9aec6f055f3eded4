import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../../app/paths';
import { ink3, tones } from '../../app/tokens';
import { Splits } from '../../disbursements/Splits';
import { type FigureColumn, FigureTable } from '../../ui/FigureTable';
import { StatusChip } from '../../ui/StatusChip';
import { useWords } from '../words';
import { standingSum } from './money';

/** A line, or what they add up to. */
type Row = DisbursementRow | { sum: Fen };

const isLine = (row: Row): row is DisbursementRow => 'id' in row;

/** A reversed line stays, struck through; it counts nothing. */
function Amount({ line: { amount, status } }: { line: DisbursementRow }) {
  const isGone = status === 'reversed' || status === 'released';
  return (
    <Box component="span" sx={isGone ? { color: ink3, textDecoration: 'line-through' } : undefined}>
      {formatYuan(amount as Fen)}
    </Box>
  );
}

function What({ line }: { line: DisbursementRow }) {
  const translate = useTranslate();
  const { kind, method, goodsName, goodsUnit, quantity, reversalReason } = line;
  const what =
    kind === 'goods'
      ? [goodsName ?? translate('codes.aidKind.goods'), quantity, goodsUnit].filter(Boolean).join(' ')
      : translate(`codes.payMethod.${method}`);
  return (
    <>
      {what}
      {reversalReason && <Box sx={{ fontSize: 12, lineHeight: '18px', color: tones.bad.text }}>{reversalReason}</Box>}
    </>
  );
}

function useColumns(): FigureColumn<Row>[] {
  const translate = useTranslate();
  const of = (key: string, cell: (line: DisbursementRow) => ReactNode): FigureColumn<Row> => ({
    key,
    label: translate(`resources.disbursements.fields.${key}`),
    isText: true,
    cell: (row) => isLine(row) && cell(row),
  });
  return [
    of('paidOn', (line) => (
      <Link component={RouterLink} to={showPath('visits', line.visitId)}>
        {line.paidOn}
      </Link>
    )),
    of('kind', (line) => <What line={line} />),
    {
      ...of('amount', () => null),
      isText: false,
      cell: (row) => (isLine(row) ? <Amount line={row} /> : formatYuan(row.sum)),
    },
    of('splits', (line) => <Splits splits={line.splits} />),
    of('signedOn', (line) => line.signedOn ?? '—'),
    of('status', (line) => <StatusChip list="disbursementStatus" status={line.status} />),
  ];
}

/** The lines with what they add up to. */
export function MoneyTable({ lines }: { lines: DisbursementRow[] }) {
  const words = useWords();
  const columns = useColumns();
  return (
    <FigureTable<Row>
      caption={words('tabs.money')}
      columns={columns}
      rows={lines}
      keyOf={(row) => (isLine(row) ? row.id : 'sum')}
      total={{ sum: standingSum(lines) }}
      totalLabel={words('story.money.sum')}
    />
  );
}
