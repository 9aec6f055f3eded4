import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RosterRow } from '@zhufu/contracts/campaigns/campaign.view';
import { may } from '../app/session';
import { DeleteDialog } from '../ui/form/DeleteDialog';
import { ReasonDialog } from '../ui/form/ReasonDialog';
import { useFamilyName } from '../ui/useFamilyName';

const RESOURCE = 'roster-entries';

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
        <Button size="small" color="error" onClick={() => setOpen('remove')}>
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
      {open === 'remove' && (
        <DeleteDialog
          record={row}
          title={words('removeOf', { name: nameOf(row) })}
          lead={words('removeLead')}
          confirm={`resources.${RESOURCE}.remove`}
          deleted={`resources.${RESOURCE}.removed`}
          close={close}
        />
      )}
    </Box>
  );
}
