import { DataTable, useResourceContext, useTranslate } from 'react-admin';
import type { FundingReceiptRow, FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RowCard } from '../ui/list/RowCard';
import { RowLink } from '../ui/list/RowLink';
import { RegionFilter } from '../ui/region/RegionInput';
import { StatusChip } from '../ui/StatusChip';
import { SourceFilter } from './ledger/LedgerList';

const filters = [
  <SourceFilter key="source" />,
  <RegionFilter key="region" />,
  <CodeSelect key="status" source="status" list="postingStatus" emptyText="list.any" />,
];

interface PostingListProps<Row> {
  /** The field of its day, by which the newest come first. */
  day: keyof Row & string;
  /** The field of the place the money came to. */
  place: keyof Row & string;
}

/** Receipts or transfers, the newest first: what, how much, who entered and who posted it. */
export function PostingList<Row extends FundingReceiptRow | FundingTransferRow>({ day, place }: PostingListProps<Row>) {
  const translate = useTranslate();
  const Column = DataTable.Col<Row>;
  const status = (row: Row) => <StatusChip list="postingStatus" status={row.status} />;
  const lines = (row: Row) => [
    `${String(row[day])}　${formatYuan(row.amount as Fen)}`,
    row.sourceName,
    String(row[place]),
  ];
  return (
    <ListPage
      search="numbers"
      filters={filters}
      sort={{ field: day, order: 'DESC' }}
      emptyHint={translate(`resources.${useResourceContext()}.emptyHint`)}
      card={(row) => <RowCard source="voucher" chip={status(row as Row)} lines={lines(row as Row)} />}
    >
      <Column source="voucher" disableSort>
        <RowLink source="voucher" />
      </Column>
      <Column source={day} />
      <Column source="sourceName" disableSort />
      <Column source={place} disableSort />
      <Column source="amount" align="right" render={({ amount }) => formatYuan(amount as Fen)} />
      <Column source="makerName" disableSort />
      <Column source="checkerName" disableSort render={({ checkerName }) => checkerName ?? '—'} />
      <Column source="status" disableSort render={status} />
    </ListPage>
  );
}
