import { type RaRecord, useDelete, useNotify, useRefresh, useResourceContext, useTranslate } from 'react-admin';
import { ConfirmDialog } from './ConfirmDialog';
import { useRefusal } from './useRefusal';

export interface DeleteDialogProps {
  record: RaRecord & { version?: number };
  title: string;
  lead: string;
  /** The keys of what the button says, and of what is said afterwards. */
  confirm: string;
  deleted: string;
  close: () => void;
  /** Where to go on once it is gone; otherwise what is on the page is read anew. */
  done?: () => void;
  /** When it is refused; otherwise, too, what is on the page is read anew. */
  refused?: () => void;
}

/** Asks before a record is deleted, from the version that was seen. */
export function DeleteDialog({ record, title, lead, confirm, deleted, close, done, refused }: DeleteDialogProps) {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const refusal = useRefusal();
  const [remove, { isPending }] = useDelete();
  const go = () =>
    void remove(
      resource,
      { id: record.id, previousData: record },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          notify(deleted, { type: 'info' });
          close();
          (done ?? refresh)();
        },
        onError: (error) => {
          notify(refusal(error), { type: 'error' });
          close();
          (refused ?? refresh)();
        },
      },
    );
  return (
    <ConfirmDialog title={title} verb={translate(confirm)} isDestructive isBusy={isPending} go={go} close={close}>
      {lead}
    </ConfirmDialog>
  );
}
