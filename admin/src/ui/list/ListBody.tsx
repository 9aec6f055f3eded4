import type { ReactNode } from 'react';
import { DataTable, type RaRecord, RecordContextProvider, useListContext } from 'react-admin';
import { sunk } from '../../app/tokens';
import { ErrorState } from '../ErrorState';
import { LoadingState } from '../LoadingState';
import { SideScroll } from '../scroll/SideScroll';
import { ListEmpty } from './ListEmpty';
import { ListPages } from './ListPages';
import { useIsPhone } from '../useIsPhone';

const table = {
  '& .RaDataTable-tableWrapper': { overflow: 'visible' },
  '& table': { width: '100%' },
  '& :is(thead th, tbody tr:hover > td)': { bgcolor: sunk },
  '& tbody td': { whiteSpace: 'nowrap' },
} as const;

export interface ListBodyProps {
  /** Columns of the table. */
  children: ReactNode;
  emptyHint?: ReactNode;
  /** A record on the phone, where a table would have to be scrolled sideways; the table without it. */
  card?: (record: RaRecord) => ReactNode;
  /** How a row differs from the others. */
  rowSx?: (record: RaRecord) => object;
}

/** The rows of a list, or why there are none. */
export function ListBody({ children, emptyHint, card, rowSx }: ListBodyProps) {
  const isPhone = useIsPhone();
  const { data, error, isPending, refetch, total } = useListContext();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState rows={8} />;
  if (!data?.length && !total) return <ListEmpty hint={emptyHint} />;
  return (
    <>
      {card && isPhone ? (
        data?.map((record: RaRecord) => (
          <RecordContextProvider key={record.id} value={record}>
            {card(record)}
          </RecordContextProvider>
        ))
      ) : (
        <SideScroll sx={table}>
          <DataTable rowClick={false} bulkActionButtons={false} bulkActionsToolbar={<></>} rowSx={rowSx}>
            {children}
          </DataTable>
        </SideScroll>
      )}
      <ListPages />
    </>
  );
}
