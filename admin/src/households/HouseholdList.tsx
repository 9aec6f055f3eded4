import Button from '@mui/material/Button';
import { DataTable, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { useMay } from '../app/session';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { ListPage } from '../ui/list/ListPage';
import { RowLink } from '../ui/list/RowLink';
import { RegionFilter } from '../ui/region/RegionInput';
import { StateChip } from '../ui/StateChip';
import { Tag } from '../ui/Tag';
import { formatDay } from './day';
import { queuePath, summaryPath } from './paths';
import { useSaid } from './useSaid';
import { useWords } from './words';

const Column = DataTable.Col<HouseholdRow>;
const sort = { field: 'updatedAt', order: 'DESC' } as const;

const filters = [
  <RegionFilter key="region" />,
  <CodeSelect key="category" source="category" list="householdCategory" />,
  <CodeSelect key="status" source="status" list="householdStatus" />,
  <CodeSelect key="level" source="hardshipLevel" list="hardshipLevel" />,
  <CodeSelect key="cause" source="cause" list="householdCause" />,
];

/** The other pages of the module. */
function Ways() {
  const words = useWords();
  const maySum = useMay('households.summary');
  const mayDraft = useMay('households.edit');
  const mayApprove = useMay('households.approve');
  return (
    <>
      {(mayDraft || mayApprove) && (
        <Button variant="outlined" component={Link} to={queuePath}>
          {words('queue.open')}
        </Button>
      )}
      {maySum && (
        <Button variant="outlined" component={Link} to={summaryPath()}>
          {words('summary.open')}
        </Button>
      )}
    </>
  );
}

/** The families of the area. */
export function HouseholdList() {
  const words = useWords();
  const translate = useTranslate();
  const said = useSaid();
  return (
    <ListPage filters={filters} sort={sort} actions={<Ways />} emptyHint={words('emptyHint')}>
      <Column source="number">
        <RowLink source="number" />
      </Column>
      <Column source="headName" />
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
