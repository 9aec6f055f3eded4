import { ListBase, ResourceContextProvider } from 'react-admin';
import { ListBody } from '../../ui/list/ListBody';
import { useLedgerColumns } from './ledger-columns';

const sort = { field: 'id', order: 'DESC' } as const;
const quiet = { onError: () => undefined };

/** The entries of one account, on the page of its source. */
export function LedgerTable({ filter }: { filter: object }) {
  const columns = useLedgerColumns();
  return (
    <ResourceContextProvider value="ledger">
      <ListBase
        filter={filter}
        sort={sort}
        perPage={25}
        storeKey={false}
        disableSyncWithLocation
        queryOptions={quiet as never}
      >
        <ListBody>{columns}</ListBody>
      </ListBase>
    </ResourceContextProvider>
  );
}
