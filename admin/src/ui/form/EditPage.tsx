import { type ReactNode, useEffect, useState } from 'react';
import {
  EditBase,
  type RaRecord,
  type RedirectionSideEffect,
  useEditContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import type { ApiError } from '../../app/api';
import { listPath, showPath } from '../../app/paths';
import { ErrorState } from '../ErrorState';
import { LoadingState } from '../LoadingState';
import { PageTitle } from '../PageTitle';
import { Sheet } from '../Sheet';
import { CancelButton } from './CancelButton';
import { ConflictDialog } from './ConflictDialog';
import { ContractForm } from './ContractForm';
import { FormFoot } from './FormFoot';

export interface EditPageProps<Row extends RaRecord = RaRecord> {
  /** Heading of the page from the record. */
  title: (record: Row) => string;
  /** Where to go when it is saved; to the record without it. */
  redirect?: RedirectionSideEffect;
  /** The inputs: `FormSection`s. */
  children: ReactNode;
}

interface EditFormProps<Row extends RaRecord> extends EditPageProps<Row> {
  /** The row as another saved it, when saving was refused for it. */
  theirs?: RaRecord;
  settle: () => void;
}

function EditForm<Row extends RaRecord>({ title, children, theirs, settle }: EditFormProps<Row>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { record, error, isFetching, refetch } = useEditContext<Row>();
  // a form over a row from the cache would be emptied when the fresh one arrives
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (record && !isFetching) setFresh(true);
  }, [record, isFetching]);
  if (!record || !isFresh) {
    return <Sheet>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
  }
  const back = showPath(resource, String(record.id));
  return (
    <>
      <PageTitle
        title={title(record)}
        crumbs={[{ label: translate(`resources.${resource}.name`), to: listPath(resource) }]}
      />
      <ContractForm kind="edit">
        {children}
        <FormFoot>
          <CancelButton to={back} />
        </FormFoot>
        {theirs && <ConflictDialog base={record} theirs={theirs} settle={settle} />}
      </ContractForm>
    </>
  );
}

// once open, the record is not fetched again: a newer version under the form would hide what another changed
const once = { staleTime: Infinity, refetchOnMount: 'always', onError: () => undefined } as const;

/** The page that changes a record: sends only what was changed, and shows both versions when another was faster. */
export function EditPage<Row extends RaRecord>({ redirect = 'show', ...props }: EditPageProps<Row>) {
  const [theirs, setTheirs] = useState<RaRecord>();
  const onError = (error: unknown) => {
    const { status, body } = error as ApiError;
    if (status === 412 && body?.current) setTheirs(body.current as RaRecord);
  };
  return (
    <EditBase mutationMode="pessimistic" redirect={redirect} queryOptions={once} mutationOptions={{ onError }}>
      <EditForm<Row> {...props} theirs={theirs} settle={() => setTheirs(undefined)} />
    </EditBase>
  );
}
