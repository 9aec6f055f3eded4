import type { VisitRow } from '@zhufu/contracts/visits/visit.view';
import { CampaignFilter } from '../ui/inputs/CampaignFilter';
import { CodeSelect } from '../ui/inputs/CodeSelect';
import { DayInput } from '../ui/inputs/DayInput';
import { ListPage } from '../ui/list/ListPage';
import { RegionFilter } from '../ui/region/RegionInput';
import { RecorderFilter } from './RecorderFilter';
import { useVisitColumns, VisitCard } from './VisitTable';
import { useWords } from './words';

const sort = { field: 'visitedOn', order: 'DESC' } as const;

const filters = [
  <CampaignFilter key="campaign" />,
  <RegionFilter key="region" />,
  <CodeSelect key="status" source="status" list="visitStatus" emptyText="list.any" />,
  <CodeSelect key="result" source="result" list="visitResult" emptyText="list.any" />,
  <CodeSelect key="need" source="need" list="needKind" emptyText="list.any" />,
  <RecorderFilter key="mine" />,
  <DayInput key="from" source="from" />,
  <DayInput key="to" source="to" />,
];

/** The visits of the area. */
export function VisitList() {
  const words = useWords();
  const columns = useVisitColumns();
  return (
    <ListPage
      filters={filters}
      sort={sort}
      emptyHint={words('emptyHint')}
      card={(row) => <VisitCard row={row as VisitRow} />}
    >
      {columns}
    </ListPage>
  );
}
