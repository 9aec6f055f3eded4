import { DataTable, useTranslate } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RowLink } from '../ui/list/RowLink';
import { RegionFilter } from '../ui/region/RegionInput';
import { StateChip } from '../ui/StateChip';
import { Tag } from '../ui/Tag';
import { formatDay } from './day';
import { FamilyCard } from './FamilyCard';
import { StatusFilter } from './StatusFilter';
import { useSaid } from './useSaid';
import { useWords } from './words';

const Column = DataTable.Col<HouseholdRow>;
const sort = { field: 'updatedAt', order: 'DESC' } as const;

const filters = [
  <RegionFilter key="region" />,
  <CodeSelect key="category" source="category" list="householdCategory" emptyText="list.any" />,
  <StatusFilter key="status" />,
  <CodeSelect key="level" source="hardshipLevel" list="hardshipLevel" emptyText="list.any" />,
  <CodeSelect key="cause" source="cause" list="householdCause" emptyText="list.any" />,
];

/** The families of the area. */
export function HouseholdList() {
  const words = useWords();
  const translate = useTranslate();
  const said = useSaid();
  return (
    <ListPage
      filters={filters}
      sort={sort}
      emptyHint={words('emptyHint')}
      card={(row) => <FamilyCard row={row as HouseholdRow} chip={<StateChip status={row.status} />} />}
    >
      <Column source="number">
        <RowLink source="number" />
      </Column>
      <Column source="headName" label={words('columns.head')} />
      <Column source="sex" label={words('columns.sexAge')} disableSort render={said.sexAge} />
      <Column source="villageName" label={words('columns.village')} disableSort render={said.village} />
      <Column
        source="category"
        disableSort
        render={({ category }) => <Tag>{translate(`codes.householdCategory.${category}`)}</Tag>}
      />
      <Column
        source="hardshipLevel"
        disableSort
        render={({ hardshipLevel }) => translate(`codes.hardshipLevel.${hardshipLevel}`)}
      />
      <Column source="status" disableSort render={({ status }) => <StateChip status={status} />} />
      <Column source="updatedAt" render={({ updatedAt }) => <time dateTime={updatedAt}>{formatDay(updatedAt)}</time>} />
    </ListPage>
  );
}
