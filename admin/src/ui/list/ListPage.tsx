import type { ReactElement, ReactNode } from 'react';
import { ListBase, type RaRecord, type SortPayload } from 'react-admin';
import { Sheet } from '../Sheet';
import { ListBody } from './ListBody';
import { ListFilters, type Searchable } from './ListFilters';
import { ListHead } from './ListHead';

export interface ListPageProps {
  /** Heading; the resource's name without it. */
  title?: string;
  lead?: ReactNode;
  /** Inputs with the query's filters as sources; `q` is there already unless `search` is false. */
  filters?: ReactNode;
  search?: Searchable;
  /** Filters that always hold and are not shown. */
  filter?: object;
  sort?: SortPayload;
  /** False where another list of the same records remembers its own order and filters. */
  storeKey?: false;
  /** Buttons at the right of the heading; 新增 is there for those who may create. */
  actions?: ReactNode;
  /** What to do when the list is empty without filters. */
  emptyHint?: ReactNode;
  /** A record on the phone. */
  card?: (record: RaRecord) => ReactNode;
  /** Columns: `DataTable.Col`; let the first hold a `RowLink`. */
  children: ReactNode;
}

const quiet = { onError: () => undefined };

/** A list: heading with its total, filters kept in the address, dense table, pages (look.md, Tables). */
export function ListPage({
  filter,
  sort,
  storeKey,
  children,
  filters,
  search = true,
  emptyHint,
  card,
  ...head
}: ListPageProps): ReactElement {
  return (
    <ListBase filter={filter} sort={sort} perPage={25} storeKey={storeKey} queryOptions={quiet as never}>
      <ListHead {...head} />
      <Sheet flush>
        {(search || filters) && <ListFilters search={search}>{filters}</ListFilters>}
        <ListBody emptyHint={emptyHint} card={card}>
          {children}
        </ListBody>
      </Sheet>
    </ListBase>
  );
}
