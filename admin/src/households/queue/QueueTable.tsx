import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { DataTable, type RaRecord, useListContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import { listPath } from '../../app/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ListBody } from '../../ui/list/ListBody';
import { RowLink } from '../../ui/list/RowLink';
import { StateChip } from '../../ui/StateChip';
import { Tag } from '../../ui/Tag';
import { formatInstant } from '../../ui/when';
import { formatDay } from '../day';
import { FamilyCard } from '../FamilyCard';
import { turnOf } from '../standing';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { QueueVerbs } from './QueueVerbs';

const Column = DataTable.Col<HouseholdRow>;

// what can be done stands in the last column, in sight without scrolling
const dense = { '& .MuiTableCell-root:not(:first-of-type, :last-of-type)': { px: 2 } } as const;
// the township takes a line of its own where the table has no room
const placeSx = { '&.MuiTableCell-body': { whiteSpace: 'normal', wordBreak: 'keep-all' } } as const;

function Done() {
  const words = useWords();
  const toList = (
    <Button variant="outlined" component={Link} to={listPath('households')}>
      {words('queue.toList')}
    </Button>
  );
  const hint = words('queue.emptyHint', { at: formatInstant(new Date().toISOString()) });
  return <EmptyState title={words('queue.empty')} hint={hint} actions={toList} />;
}

/** The place in the table is kept: when a row is done, the next one has the keyboard. */
function usePlace(rows: HouseholdRow[] | undefined) {
  const table = useRef<HTMLDivElement>(null);
  const place = useRef<number>(undefined);
  useEffect(() => {
    if (place.current === undefined) return;
    const links = table.current?.querySelectorAll<HTMLElement>('tbody tr td:first-of-type a, article a') ?? [];
    links[Math.min(place.current, links.length - 1)]?.focus();
    place.current = undefined;
  }, [rows]);
  const keep = (row: HouseholdRow) => {
    place.current = rows?.findIndex(({ id }) => id === row.id);
  };
  return { table, keep };
}

function Card({ row, keep }: { row: HouseholdRow; keep: (row: HouseholdRow) => void }) {
  return (
    <FamilyCard row={row} chip={<StateChip status={row.status} waitsFor={turnOf(row)} />}>
      <QueueVerbs row={row} begin={() => keep(row)} />
    </FamilyCard>
  );
}

/** A row per family; all wait for the reader, so that their states need not say for whom. */
function Table({ keep }: { keep: (row: HouseholdRow) => void }) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  return (
    <ListBody card={(record) => <Card row={record as HouseholdRow & RaRecord} keep={keep} />}>
      <Column source="number">
        <RowLink source="number" />
      </Column>
      <Column source="headName" label={words('columns.head')} />
      <Column source="sex" label={words('columns.sexAge')} disableSort render={said.sexAge} />
      <Column source="villageName" label={words('columns.village')} disableSort sx={placeSx} render={said.village} />
      <Column
        source="category"
        disableSort
        render={({ category }) => <Tag>{translate(`codes.householdCategory.${category}`)}</Tag>}
      />
      <Column source="status" disableSort render={({ status }) => <StateChip status={status} />} />
      <Column source="updatedAt" render={({ updatedAt }) => formatDay(updatedAt)} />
      <Column
        source="id"
        label={words('columns.actions')}
        disableSort
        render={(row) => <QueueVerbs row={row} begin={() => keep(row)} />}
      />
    </ListBody>
  );
}

/** What waits, with what can be done to it at once; on the phone one below the other. */
export function QueueTable() {
  const { data, error, isPending, total } = useListContext<HouseholdRow>();
  const { table, keep } = usePlace(data);
  if (!isPending && !error && !total) return <Done />;
  return (
    <Box ref={table} sx={dense}>
      <Table keep={keep} />
    </Box>
  );
}
