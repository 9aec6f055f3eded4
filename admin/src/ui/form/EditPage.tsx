import Button from '@mui/material/Button';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import {
  EditBase,
  type RaRecord,
  type RedirectionSideEffect,
  useEditContext,
  useResourceContext,
  useSaveContext,
  useTranslate,
} from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import type { ApiError } from '../../app/api';
import { listPath, showPath } from '../../app/paths';
import { EmptyState } from '../EmptyState';
import { PageTitle } from '../PageTitle';
import { RecordAwaited } from '../RecordAwaited';
import { Sheet } from '../Sheet';
import { CancelButton } from './CancelButton';
import { ConflictDialog } from './ConflictDialog';
import { ContractForm, type ContractFormProps } from './ContractForm';
import { FormFoot } from './FormFoot';
import { KeptLine } from './KeptLine';
import { useKeeping } from './useKeeping';
import { useSaveAndDo } from './useSaveAndDo';
import type { Messages } from './validate';

export interface EditPageProps<Row extends RaRecord = RaRecord> extends Pick<ContractFormProps, 'enterStays'> {
  /** Heading of the page from the record. */
  title: (record: Row) => string;
  /** Quiet text on the heading's line. */
  note?: (record: Row) => ReactNode;
  /** Beside the heading; what was typed is kept no more once `end` is called. */
  actions?: (record: Row, end: () => void) => ReactNode;
  /** Above the form: what to know before going on. */
  lead?: (record: Row) => ReactNode;
  /** What is done to the record once it is saved, by the first button. */
  next?: { verb: string; label: string };
  /** What is wrong beyond the contract's rules; saving alone may ask less than what is done next. */
  check?: (values: Record<string, unknown>, end: 'save' | 'next') => Messages;
  /** Why the record takes no more changes as it stands now; nothing where it does. */
  ended?: (record: Row) => string | undefined;
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

/** Saves and leaves the record where it stands. */
function SaveOnly({ onPress }: { onPress: () => void }) {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="outlined" disabled={isSubmitting} onClick={onPress}>
      {translate('action.save')}
    </Button>
  );
}

function EditForm<Row extends RaRecord>(props: EditFormProps<Row>) {
  const { record, title, note, actions, lead, next, isKept, check, ended, enterStays, children, theirs, settle } =
    props;
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { save } = useSaveContext();
  const keeping = useKeeping(`${resource}.${record.id}`);
  const saveAndDo = useSaveAndDo(next);
  const end = useRef<'save' | 'next'>(next ? 'next' : 'save');
  const checkEnd = useCallback((values: Record<string, unknown>) => check?.(values, end.current) ?? {}, [check]);
  // another saved it between what was kept and now
  const [older, setOlder] = useState<RaRecord>();
  const submit = async (values: object) => {
    const errors: unknown = await (end.current === 'next' ? saveAndDo(values) : save?.(values));
    if (!errors) keeping.end();
    return errors;
  };
  const sides: Sides | undefined = theirs ? { base: record, theirs } : older && { base: older, theirs: record };
  return (
    <>
      <PageTitle
        title={title(record)}
        note={note?.(record)}
        crumbs={[{ label: translate(`resources.${resource}.name`), to: listPath(resource) }]}
        actions={actions?.(record, keeping.end)}
      />
      {lead?.(record)}
      <ContractForm
        kind="edit"
        isKept={isKept}
        check={checkEnd}
        enterStays={enterStays}
        focusFirst
        onSubmit={submit as never}
      >
        {children}
        <FormFoot
          label={next?.label}
          hasKey={!!next}
          onPress={() => (end.current = next ? 'next' : 'save')}
          isQuiet={!!sides}
          status={
            isKept && (
              <KeptLine keeping={keeping} version={record.version} stale={(base) => setOlder({ ...record, ...base })} />
            )
          }
        >
          {next && <SaveOnly onPress={() => (end.current = 'save')} />}
          <CancelButton to={showPath(resource, String(record.id))} />
        </FormFoot>
        {sides && (
          <ConflictDialog
            {...sides}
            ended={ended?.(sides.theirs as Row)}
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

/** In place of the form of a record that takes no more changes: why, and the way to the record. */
function EndedPage<Row extends RaRecord>({
  record,
  title,
  why,
}: { why: string } & Pick<EditFormProps<Row>, 'record' | 'title'>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  return (
    <>
      <PageTitle
        title={title(record)}
        crumbs={[{ label: translate(`resources.${resource}.name`), to: listPath(resource) }]}
      />
      <Sheet flush>
        <EmptyState
          title={translate('conflict.closed')}
          hint={why}
          actions={
            <Button variant="contained" component={Link} to={showPath(resource, String(record.id))}>
              {translate('conflict.see')}
            </Button>
          }
        />
      </Sheet>
    </>
  );
}

function LoadedForm<Row extends RaRecord>(props: Omit<EditFormProps<Row>, 'record'>) {
  const resource = useResourceContext() ?? '';
  const { record, error, isFetching, refetch } = useEditContext<Row>();
  // a form over a row that a list left in the cache would be empty where the row says less, and saving it would empty the record
  const isAsked = useRef(false);
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (isFetching) isAsked.current = true;
    else if (record && isAsked.current && !error) setFresh(true);
  }, [record, error, isFetching]);
  const why = record && isFresh && props.ended?.(record);
  if (why) return <EndedPage<Row> record={record} title={props.title} why={why} />;
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
    // the module's pages are gated already; a query that waits for another gate is content with the row of a list and asks no more
    <EditBase
      disableAuthentication
      mutationMode="pessimistic"
      redirect={redirect}
      queryOptions={once}
      mutationOptions={{ onError }}
    >
      <LoadedForm<Row> {...props} theirs={theirs} settle={() => setTheirs(undefined)} />
    </EditBase>
  );
}
