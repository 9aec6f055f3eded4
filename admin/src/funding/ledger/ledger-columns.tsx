import { DataTable, useTranslate } from 'react-admin';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { Amount, Reversal, useOutside } from './ledger-words';
import { VoucherLink } from './VoucherLink';

const Column = DataTable.Col<LedgerRow>;

/** Who is on the other side; a household's name where money was handed over. */
function Sides({ row }: { row: LedgerRow }) {
  const outside = useOutside();
  return (
    <>
      {row.fromRegionName ?? outside(row)} → {row.toRegionName ?? outside(row)}
      <Reversal row={row} />
    </>
  );
}

/** The columns of the ledger. */
export function useLedgerColumns() {
  const translate = useTranslate();
  return [
    <Column key="id" source="id" />,
    <Column key="day" source="day" disableSort />,
    <Column key="kind" source="kind" disableSort render={({ kind }) => translate(`codes.ledgerKind.${kind}`)} />,
    <Column
      key="voucher"
      source="voucher"
      disableSort
      render={(row) => <VoucherLink row={row}>{row.voucher}</VoucherLink>}
    />,
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
