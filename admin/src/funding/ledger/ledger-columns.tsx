import Box from '@mui/material/Box';
import { DataTable, useTranslate } from 'react-admin';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink3, tones } from '../../app/tokens';

const Column = DataTable.Col<LedgerRow>;

/** Who is on the other side; a household's name where money was handed over. */
function Sides({ row }: { row: LedgerRow }) {
  const translate = useTranslate();
  const words = (key: string, params?: object) => translate(`resources.ledger.${key}`, params);
  const family = row.householdName && words('family', { name: row.householdName, village: row.villageName });
  const outside = row.kind === 'receipt' ? words('party') : family;
  return (
    <>
      {row.fromRegionName ?? outside} → {row.toRegionName ?? outside}
      {row.reversedById && (
        <Box component="span" sx={{ ml: 2, color: tones.bad.text }}>
          {words('reversed', { id: row.reversedById })}
        </Box>
      )}
      {row.reversesId && (
        <Box component="span" sx={{ ml: 2, color: tones.bad.text }}>
          {words('cancels', { id: row.reversesId })}
        </Box>
      )}
    </>
  );
}

/** A reversal in red with its minus; what it cancels struck through (look.md, Numbers). */
function Amount({ row }: { row: LedgerRow }) {
  if (row.reversal) return <Box sx={{ color: tones.bad.text }}>{formatYuan(-row.amount as Fen)}</Box>;
  const cancelled = row.reversedById !== null;
  return (
    <Box sx={cancelled ? { color: ink3, textDecoration: 'line-through' } : undefined}>
      {formatYuan(row.amount as Fen)}
    </Box>
  );
}

/** The columns of the ledger. */
export function useLedgerColumns() {
  const translate = useTranslate();
  return [
    <Column key="id" source="id" />,
    <Column key="day" source="day" disableSort />,
    <Column key="kind" source="kind" disableSort render={({ kind }) => translate(`codes.ledgerKind.${kind}`)} />,
    <Column key="voucher" source="voucher" disableSort render={({ voucher }) => voucher ?? '—'} />,
    <Column key="sides" source="householdName" disableSort render={(row) => <Sides row={row} />} />,
    <Column key="amount" source="amount" disableSort align="right" render={(row) => <Amount row={row} />} />,
    <Column
      key="balance"
      source="balance"
      disableSort
      align="right"
      render={({ balance }) => (balance === null ? '—' : formatYuan(balance as Fen))}
    />,
    <Column key="actorName" source="actorName" disableSort />,
  ];
}
