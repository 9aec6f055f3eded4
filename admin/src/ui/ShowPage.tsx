import type { ReactNode } from 'react';
import { type RaRecord, ShowBase, useResourceContext, useShowContext } from 'react-admin';
import { RecordAwaited } from './RecordAwaited';

export interface ShowPageProps<Row extends RaRecord> {
  /** A field that rows of lists lack: a row that a list left behind is not the whole record yet. */
  whole?: keyof Row & string;
  /** The page of a record that is there; waiting, not found and errors are told by the frame. */
  children: (record: Row) => ReactNode;
}

function ShowFrame<Row extends RaRecord>({ whole = 'id', children }: ShowPageProps<Row>) {
  const resource = useResourceContext() ?? '';
  const { record, error, refetch } = useShowContext<Row>();
  if (record && whole in record) return children(record);
  return <RecordAwaited resource={resource} error={error} refetch={refetch} />;
}

/** One record: fetches it, and tells what happened when it cannot be shown. */
export function ShowPage<Row extends RaRecord>(props: ShowPageProps<Row>) {
  return (
    // the module's pages are gated already, a line's by the permission to list it
    <ShowBase disableAuthentication queryOptions={{ onError: () => undefined }}>
      <ShowFrame<Row> {...props} />
    </ShowBase>
  );
}
