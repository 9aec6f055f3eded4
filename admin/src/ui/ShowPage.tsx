import type { ReactNode } from 'react';
import { type RaRecord, ShowBase, useResourceContext, useShowContext, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { listPath } from '../app/paths';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';
import { Sheet } from './Sheet';

export interface ShowPageProps<Row extends RaRecord> {
  /** A field that rows of lists lack: a row that a list left behind is not the whole record yet. */
  whole?: keyof Row & string;
  /** The page of a record that is there; waiting, not found and errors are told by the frame. */
  children: (record: Row) => ReactNode;
}

function ShowFrame<Row extends RaRecord>({ whole = 'id', children }: ShowPageProps<Row>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { record, error, refetch } = useShowContext<Row>();
  if (record && whole in record) return children(record);
  const back = (
    <Button variant="outlined" component={Link} to={listPath(resource)}>
      {translate(`resources.${resource}.name`)}
    </Button>
  );
  return (
    <Sheet flush>
      {error ? <ErrorState error={error} retry={() => void refetch()} actions={back} /> : <LoadingState />}
    </Sheet>
  );
}

/** One record: fetches it, and tells what happened when it cannot be shown. */
export function ShowPage<Row extends RaRecord>(props: ShowPageProps<Row>) {
  return (
    <ShowBase queryOptions={{ onError: () => undefined }}>
      <ShowFrame<Row> {...props} />
    </ShowBase>
  );
}
