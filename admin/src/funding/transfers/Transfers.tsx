import { DataTable, SelectInput, TextInput, useTranslate } from 'react-admin';
import type { FundingTransferRow } from '@zhufu/contracts/funding/funding.view';
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
import { RegionFilter, RegionInput } from '../../ui/region/RegionInput';
import { ShowPage } from '../../ui/ShowPage';
import { StatusChip } from '../../ui/StatusChip';
import { SourceFilter } from '../ledger/LedgerList';
import { PostingPage } from '../PostingPage';
import { useOwnSources, useSourceParam } from '../useSourceParam';

const Column = DataTable.Col<FundingTransferRow>;
const sort = { field: 'transferredOn', order: 'DESC' } as const;

const filters = [
  <SourceFilter key="source" />,
  <RegionFilter key="region" />,
  <CodeSelect key="status" source="status" list="postingStatus" emptyText="list.any" />,
];

function Card({ row }: { row: FundingTransferRow }) {
  const lines = [`${row.transferredOn}　${formatYuan(row.amount as Fen)}`, row.sourceName, row.toRegionName];
  return <RowCard source="voucher" chip={<StatusChip list="postingStatus" status={row.status} />} lines={lines} />;
}

export function TransferList() {
  const translate = useTranslate();
  return (
    <ListPage
      filters={filters}
      sort={sort}
      emptyHint={translate('resources.funding-transfers.emptyHint')}
      card={(row) => <Card row={row as FundingTransferRow} />}
    >
      <Column source="voucher" disableSort>
        <RowLink source="voucher" />
      </Column>
      <Column source="transferredOn" />
      <Column source="sourceName" disableSort />
      <Column source="toRegionName" disableSort />
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
    <FormSection title={translate('resources.funding-transfers.one')}>
      {isNew && (
        <FormWide>
          <SelectInput source="fundingSourceId" choices={choices} translateChoice={false} isRequired />
        </FormWide>
      )}
      {isNew && <RegionInput source="toRegionCode" level="county" isRequired />}
      <FenInput source="amount" isRequired />
      <DayInput source="transferredOn" isRequired max={shanghaiDay(new Date())} />
      <TextInput source="voucher" isRequired autoComplete="off" />
      <FormWide>
        <TextInput source="note" multiline />
      </FormWide>
    </FormSection>
  );
}

export function TransferCreate() {
  const fundingSourceId = useSourceParam();
  return (
    <CreatePage defaults={{ transferredOn: shanghaiDay(new Date()), ...(fundingSourceId && { fundingSourceId }) }}>
      <Inputs isNew />
    </CreatePage>
  );
}

export function TransferEdit() {
  return (
    <EditPage<FundingTransferRow> title={({ voucher }) => voucher}>
      <Inputs />
    </EditPage>
  );
}

export function TransferShow() {
  return (
    <ShowPage<FundingTransferRow> whole="voucher">
      {(posting) => (
        <PostingPage
          resource="funding-transfers"
          posting={posting}
          facts={[
            ['transferredOn', posting.transferredOn],
            ['fromRegionName', posting.fromRegionName],
            ['toRegionName', posting.toRegionName],
          ]}
        />
      )}
    </ShowPage>
  );
}
