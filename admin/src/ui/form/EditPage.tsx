import { type ReactNode, useEffect, useState } from 'react';
import {
  EditBase,
  type RaRecord,
  type RedirectionSideEffect,
  useEditContext,
  useResourceContext,
  useSaveContext,
  useTranslate,
} from 'react-admin';
import type { ApiError } from '../../app/api';
import { listPath, showPath } from '../../app/paths';
import { PageTitle } from '../PageTitle';
import { CancelButton } from './CancelButton';
import { ConflictDialog } from './ConflictDialog';
import { ContractForm } from './ContractForm';
import { FormFoot } from './FormFoot';
import { KeptLine } from './KeptLine';
import { useKeeping } from './useKeeping';
import { RecordAwaited } from '../RecordAwaited';

export interface EditPageProps<Row extends RaRecord = RaRecord> {
  /** Heading of the page from the record. */
  title: (record: Row) => string;
  /** Where to go when it is saved; to the record without it. */
  redirect?: RedirectionSideEffect;
  /** What is typed outlives the page until it is saved. */
  isKept?: boolean;
  /** The inputs: `FormSection`s. */
  children: ReactNode;
}

/** Two versions of the record that somebody has to choose from. */
interface Sides {
  base: RaRecord;
  theirs: RaRecord;
}

interface EditFormProps<Row extends RaRecord> extends Omit<EditPageProps<Row>, 'redirect'> {
  record: Row & { version?: number };
  /** The row as another saved it, when saving was refused for it. */
  theirs?: RaRecord;
  settle: () => void;
}

function EditForm<Row extends RaRecord>({ record, title, isKept, children, theirs, settle }: EditFormProps<Row>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { save } = useSaveContext();
  const keeping = useKeeping(`${resource}.${record.id}`);
  // another saved it between what was kept and now
  const [older, setOlder] = useState<RaRecord>();
  const submit = async (values: object) => {
    const errors: unknown = await save?.(values);
    if (!errors) keeping.end();
    return errors;
  };
  const sides: Sides | undefined = theirs ? { base: record, theirs } : older && { base: older, theirs: record };
  return (
    <>
      <PageTitle
        title={title(record)}
        crumbs={[{ label: translate(`resources.${resource}.name`), to: listPath(resource) }]}
      />
      <ContractForm kind="edit" isKept={isKept} onSubmit={submit as never}>
        {children}
        <FormFoot
          status={
            isKept && (
              <KeptLine keeping={keeping} version={record.version} stale={(base) => setOlder({ ...record, ...base })} />
            )
          }
        >
          <CancelButton to={showPath(resource, String(record.id))} />
        </FormFoot>
        {sides && (
          <ConflictDialog
            {...sides}
            saved={keeping.end}
            settle={() => {
              setOlder(undefined);
              settle();
            }}
          />
        )}
      </ContractForm>
    </>
  );
}

function LoadedForm<Row extends RaRecord>(props: Omit<EditFormProps<Row>, 'record'>) {
  const resource = useResourceContext() ?? '';
  const { record, error, isFetching, refetch } = useEditContext<Row>();
  // a form over a row from the cache would be emptied when the fresh one arrives
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (record && !isFetching) setFresh(true);
  }, [record, isFetching]);
  if (record && isFresh) return <EditForm<Row> {...props} record={record} />;
  return <RecordAwaited resource={resource} error={error} refetch={refetch} />;
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
      <LoadedForm<Row> {...props} theirs={theirs} settle={() => setTheirs(undefined)} />
    </EditBase>
  );
}
