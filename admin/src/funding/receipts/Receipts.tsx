import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FundingReceiptRow } from '@zhufu/contracts/funding/funding.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { CreatePage } from '../../ui/form/CreatePage';
import { EditPage } from '../../ui/form/EditPage';
import { FormSection, FormWide } from '../../ui/form/FormSection';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { FenInput } from '../../ui/inputs/FenInput';
import { ListPage } from '../../ui/list/ListPage';
import { RowCard } from '../../ui/list/RowCard';
import { RowLink } from '../../ui/list/RowLink';
import { RegionFilter } from '../../ui/region/RegionInput';
import { ShowPage } from '../../ui/ShowPage';
import { StatusChip } from '../../ui/StatusChip';
import { SourceFilter } from '../ledger/LedgerList';
import { PostingPage } from '../PostingPage';
import { useOwnSources, useSourceParam } from '../useSourceParam';

const Column = DataTable.Col<FundingReceiptRow>;
const sort = { field: 'receivedOn', order: 'DESC' } as const;

const filters = [
  <SourceFilter key="source" />,
  <RegionFilter key="region" />,
  <CodeSelect key="status" source="status" list="postingStatus" emptyText="list.any" />,
];

function Card({ row }: { row: FundingReceiptRow }) {
  const lines = [`${row.receivedOn}　${formatYuan(row.amount as Fen)}`, row.sourceName, row.regionName];
  return <RowCard source="voucher" chip={<StatusChip list="postingStatus" status={row.status} />} lines={lines} />;
}

export function ReceiptList() {
  const translate = useTranslate();
  return (
    <ListPage
      filters={filters}
      sort={sort}
      emptyHint={translate('resources.funding-receipts.emptyHint')}
      card={(row) => <Card row={row as FundingReceiptRow} />}
    >
      <Column source="voucher" disableSort>
        <RowLink source="voucher" />
      </Column>
      <Column source="receivedOn" />
      <Column source="sourceName" disableSort />
      <Column source="regionName" disableSort />
      <Column source="amount" align="right" render={({ amount }) => formatYuan(amount as Fen)} />
      <Column source="makerName" disableSort />
      <Column source="checkerName" disableSort render={({ checkerName }) => checkerName ?? '—'} />
      <Column
        source="status"
        disableSort
        render={({ status }) => <StatusChip list="postingStatus" status={status} />}
      />
    </ListPage>
  );
}

function Inputs({ isNew }: { isNew?: boolean }) {
  const translate = useTranslate();
  const choices = useOwnSources();
  return (
    <FormSection title={translate('resources.funding-receipts.one')}>
      {isNew && (
        <FormWide>
          <SelectInput source="fundingSourceId" choices={choices} translateChoice={false} isRequired />
        </FormWide>
      )}
      <FenInput source="amount" isRequired />
      <DayInput source="receivedOn" isRequired max={shanghaiDay(new Date())} />
      <TextInput source="voucher" isRequired autoComplete="off" />
      <FormWide>
        <TextInput source="note" multiline />
      </FormWide>
    </FormSection>
  );
}

export function ReceiptCreate() {
  const fundingSourceId = useSourceParam();
  return (
    <CreatePage defaults={{ receivedOn: shanghaiDay(new Date()), ...(fundingSourceId && { fundingSourceId }) }}>
      <Inputs isNew />
    </CreatePage>
  );
}

export function ReceiptEdit() {
  return (
    <EditPage<FundingReceiptRow> title={({ voucher }) => voucher}>
      <Inputs />
    </EditPage>
  );
}

export function ReceiptShow() {
  return (
    <ShowPage<FundingReceiptRow> whole="voucher">
      {(posting) => (
        <PostingPage
          resource="funding-receipts"
          posting={posting}
          facts={[
            ['receivedOn', posting.receivedOn],
            ['regionName', posting.regionName],
          ]}
        />
      )}
    </ShowPage>
  );
}
