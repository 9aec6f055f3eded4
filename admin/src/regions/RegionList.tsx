import { DataTable, ListBase, useListContext, useResourceDefinition, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { createPath } from '../app/paths';
import { may } from '../app/session';
import type { Crumb } from '../ui/Breadcrumb';
import { ListBody } from '../ui/list/ListBody';
import { RowCard } from '../ui/list/RowCard';
import { RowLink } from '../ui/list/RowLink';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { ChildCount } from './ChildCount';
import { downPath, isFlat, treeFilter, useRegionFilter } from './filter';
import { RegionChip } from './RegionChip';
import { RegionFilters } from './RegionFilters';
import { useWay } from './useWay';

const Column = DataTable.Col<RegionRow>;
const quiet = { onError: () => undefined };
const sort = { field: 'code', order: 'ASC' } as const;

/** 行政区划 / 聊城市 / 莘县: where one stands in the tree, and how many are there. */
function RegionHead() {
  const translate = useTranslate();
  const { total } = useListContext();
  const { hasCreate } = useResourceDefinition();
  const filter = useRegionFilter();
  const way = useWay(isFlat(filter) ? null : filter.parentCode);
  const here = way.at(-1);
  const words = (key: string, params?: object) => translate(`resources.regions.${key}`, params);
  const crumbs: Crumb[] = [
    { label: words('name'), to: downPath(filter) },
    // the first page shows the counties of the city
    ...way
      .filter(({ level }) => level !== 'city')
      .map(({ name, code }) => ({ label: name, to: downPath(filter, code) })),
  ];
  const unit = words('unit', { smart_count: total });
  const lead = [filter.on && words('lead', { on: filter.on }), isFlat(filter) && words('searchAll')];
  const parent = here && !here.validTo && here.level !== 'village' ? `?parent=${here.code}` : '';
  return (
    <PageTitle
      title={here?.name ?? words('name')}
      crumbs={here ? crumbs : undefined}
      note={total === undefined ? undefined : translate('list.total', { count: formatCount(total), unit })}
      lead={lead.filter(Boolean).join('') || undefined}
      actions={
        hasCreate &&
        may('regions.create') && (
          <Button variant="contained" component={Link} to={`${createPath('regions')}${parent}`}>
            {words('create')}
          </Button>
        )
      }
    />
  );
}

/** The tree, a level at a time: counties, then what is below one; a search goes through all of it. */
export function RegionList() {
  const filter = useRegionFilter();
  const flat = isFlat(filter);
  return (
    <ListBase filter={treeFilter(filter)} sort={sort} perPage={50} storeKey={false} queryOptions={quiet as never}>
      <RegionHead />
      <Sheet flush>
        <RegionFilters />
        <ListBody card={(row) => <RegionCard row={row as RegionRow} />}>
          <Column source="name">
            <RowLink />
          </Column>
          {flat && <Column source="fullName" disableSort />}
          <Column source="code" cellClassName="plain" />
          <Column source="level" disableSort={!flat} render={(row) => <Level {...row} />} />
          <Column source="validFrom" disableSort />
          <Column
            source="state"
            label="resources.regions.status"
            disableSort
            render={(row) => <RegionChip region={row} />}
          />
          <Column source="childCount" disableSort render={(row) => <ChildCount region={row} />} />
        </ListBody>
      </Sheet>
    </ListBase>
  );
}

function RegionCard({ row }: { row: RegionRow }) {
  const lines = [
    <>
      <Level {...row} /> <span className="plain">{row.code}</span>
    </>,
    <ChildCount key="below" region={row} />,
  ];
  return <RowCard source="name" chip={<RegionChip region={row} />} lines={lines} />;
}

function Level({ level }: RegionRow) {
  return useTranslate()(`codes.regionLevel.${level}`);
}
