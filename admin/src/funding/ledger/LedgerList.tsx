import { SelectInput, useGetList, useTranslate } from 'react-admin';
import type { FundingSourceRow } from '@zhufu/contracts/funding/funding.view';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { ListPage } from '../../ui/list/ListPage';
import { RegionFilter } from '../../ui/region/RegionInput';
import { useLedgerColumns } from './ledger-columns';

const sort = { field: 'id', order: 'DESC' } as const;

export function SourceFilter() {
  const translate = useTranslate();
  const { data = [] } = useGetList<FundingSourceRow>('funding-sources', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'year', order: 'DESC' },
  });
  const choices = data.map(({ id, name }) => ({ id, name }));
  return (
    <SelectInput source="fundingSourceId" choices={choices} translateChoice={false} emptyText={translate('list.any')} />
  );
}

const filters = [
  <SourceFilter key="source" />,
  <RegionFilter key="region" />,
  <CodeSelect key="kind" source="kind" list="ledgerKind" emptyText="list.any" />,
  <DayInput key="from" source="from" />,
  <DayInput key="to" source="to" />,
];

/** 台账: every posted entry of the area, the latest first. */
export function LedgerList() {
  const translate = useTranslate();
  const columns = useLedgerColumns();
  return (
    <ListPage filters={filters} search={false} sort={sort} lead={translate('resources.ledger.lead')}>
      {columns}
    </ListPage>
  );
}
