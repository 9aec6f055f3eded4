import type { VisitRow } from '@zhufu/contracts/visits/visit.view';
import { ListPage } from '../ui/list/ListPage';
import { Drafts } from './Drafts';
import { cautionColumn, useVisitColumns, VisitCard } from './VisitTable';
import { useWords } from './words';

const sort = { field: 'visitedOn', order: 'ASC' } as const;
const filter = { waiting: true };

/** 走访待办: to confirm, and returned to mend. */
export function VisitQueue() {
  const words = useWords();
  const columns = useVisitColumns();
  return (
    <ListPage
      title={words('queue.name')}
      lead={words('queue.lead')}
      actions={<Drafts />}
      search={false}
      filter={filter}
      sort={sort}
      storeKey={false}
      emptyHint={words('queue.lead')}
      card={(row) => <VisitCard row={row as VisitRow} />}
    >
      {[...columns, cautionColumn]}
    </ListPage>
  );
}
