import Box from '@mui/material/Box';
import { DataTable, useTranslate } from 'react-admin';
import type { LedgerRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2, ink3, line, tones } from '../../app/tokens';
import { Amount, Reversal, useOutside } from './ledger-words';
import { VoucherLink } from './VoucherLink';

const Column = DataTable.Col<LedgerRow>;

/** Whose account it is: its region's, fed by a party. */
export interface AccountOf {
  regionCode: string;
  party: string;
}

/** Does the entry stand among what came in? A reversal stands on the side of what it cancels. */
const isIncome = (row: LedgerRow, regionCode: string): boolean => (row.toRegionCode === regionCode) !== row.reversal;

const muted = (row: LedgerRow) => (row.reversedById ? { color: ink3 } : undefined);
const balanceOf = ({ balance }: LedgerRow): string => (balance === null ? '—' : formatYuan(balance as Fen));

/** What a line is and under which voucher; a reversal under its own number, which the entry it cancels names. */
function Kind({ row }: { row: LedgerRow }) {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: row.reversal ? tones.bad.text : muted(row)?.color }}>
      {translate(row.reversal ? 'resources.ledger.reversal' : `codes.ledgerKind.${row.kind}`)}
      <Box component="span" className="plain" sx={{ ml: 3, color: row.reversal ? 'inherit' : ink2 }}>
        <VoucherLink row={row}>
          {row.reversal ? translate('resources.ledger.number', { id: row.id }) : row.voucher}
        </VoucherLink>
      </Box>
    </Box>
  );
}

function Side({ row, regionCode, party }: AccountOf & { row: LedgerRow }) {
  const outside = useOutside(party);
  const other = row.toRegionCode === regionCode ? row.fromRegionName : row.toRegionName;
  return (
    <Box component="span" sx={muted(row)}>
      {other ?? outside(row)}
      <Reversal row={row} />
    </Box>
  );
}

/** The ground of a line: a reversal stands out. */
export const rowSx = (row: LedgerRow) => (row.reversal ? { '&&& > td': { bgcolor: tones.bad.wash } } : {});

/** One account's ledger: what came in, what went out, the balance after every line (pages/funding.png). */
export function useAccountColumns({ regionCode, party }: AccountOf) {
  const side = (row: LedgerRow, income: boolean) => isIncome(row, regionCode) === income && <Amount row={row} />;
  const field = (name: string) => `resources.ledger.${name}`;
  return [
    <Column
      key="day"
      source="day"
      disableSort
      render={(row) => (
        <Box component="span" sx={muted(row)}>
          {row.day}
        </Box>
      )}
    />,
    <Column
      key="kind"
      source="kind"
      label={field('kindAndVoucher')}
      disableSort
      render={(row) => <Kind row={row} />}
    />,
    <Column
      key="side"
      source="householdName"
      label={field('side')}
      disableSort
      render={(row) => <Side row={row} regionCode={regionCode} party={party} />}
    />,
    <Column
      key="income"
      source="amount"
      label={field('income')}
      disableSort
      align="right"
      render={(row) => side(row, true)}
    />,
    <Column
      key="spent"
      source="amount"
      label={field('spent')}
      disableSort
      align="right"
      render={(row) => side(row, false)}
    />,
    <Column key="balance" source="balance" disableSort align="right" render={balanceOf} />,
  ];
}

/** A line of the ledger on the phone. */
export function AccountCard({ row, regionCode, party }: AccountOf & { row: LedgerRow }) {
  const translate = useTranslate();
  const sign = isIncome(row, regionCode) ? 'income' : 'spent';
  return (
    <Box
      component="article"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        columnGap: 3,
        px: 5,
        py: 3,
        borderBottom: `1px solid ${line}`,
        bgcolor: row.reversal ? tones.bad.wash : undefined,
        overflowWrap: 'anywhere',
      }}
    >
      <Kind row={row} />
      <Box sx={{ textAlign: 'right' }}>
        <Box component="span" sx={{ mr: 2, fontSize: 13, color: ink2 }}>
          {translate(`resources.ledger.${sign}`)}
        </Box>
        <Amount row={row} />
      </Box>
      <Side row={row} regionCode={regionCode} party={party} />
      <Box sx={{ textAlign: 'right', fontSize: 13, color: ink2 }}>
        {translate('resources.ledger.fields.balance')} {balanceOf(row)}
      </Box>
      <Box sx={{ fontSize: 13, color: ink2 }}>{row.day}</Box>
    </Box>
  );
}
