import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Confirm, useDelete, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import { may } from '../app/session';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { useFamilyName } from '../ui/useFamilyName';

const RESOURCE = 'roster-entries';

function Remove({ row, close }: { row: RosterRow; close: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const nameOf = useFamilyName();
  const [remove, { isPending }] = useDelete<RosterRow>();
  const go = () =>
    void remove(
      RESOURCE,
      { id: row.id, previousData: row },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => notify(`resources.${RESOURCE}.removed`, { type: 'info' }),
        onError: (error) => notify((error as Error).message, { type: 'error' }),
        onSettled: () => {
          close();
          refresh();
        },
      },
    );
  return (
    <Confirm
      isOpen
      loading={isPending}
      title={translate(`resources.${RESOURCE}.removeOf`, { name: nameOf(row) })}
      content={translate(`resources.${RESOURCE}.removeLead`)}
      confirm={`resources.${RESOURCE}.remove`}
      cancel="action.cancel"
      onConfirm={go}
      onClose={close}
    />
  );
}

/** What can be done to a family that was not reached: say why, take it off the roster. */
export function RosterVerbs({ row }: { row: RosterRow }) {
  const translate = useTranslate();
  const nameOf = useFamilyName();
  const [open, setOpen] = useState<'not_done' | 'remove'>();
  if (row.reachedOn) return null;
  const close = () => setOpen(undefined);
  const words = (key: string, params?: object) => translate(`resources.${RESOURCE}.${key}`, params);
  return (
    <Box sx={{ display: 'flex', gap: 2 }}>
      {may(`${RESOURCE}.edit`) && (
        <Button size="small" onClick={() => setOpen('not_done')}>
          {words('notDone')}
        </Button>
      )}
      {may(`${RESOURCE}.delete`) && (
        <Button size="small" onClick={() => setOpen('remove')}>
          {words('remove')}
        </Button>
      )}
      {open === 'not_done' && (
        <ReasonDialog
          record={row}
          verb="not_done"
          title={words('notDoneOf', { name: nameOf(row) })}
          lead={words('notDoneLead')}
          close={close}
        />
      )}
      {open === 'remove' && <Remove row={row} close={close} />}
    </Box>
  );
}
