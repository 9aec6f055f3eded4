import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import {
  type RaRecord,
  setSubmissionErrors,
  useRedirect,
  useResourceContext,
  useSaveContext,
  useTranslate,
} from 'react-admin';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { inputOf } from '../../app/inputs';
import { ConflictTable } from './ConflictTable';
import { differencesOf, merged, type Side } from './conflict';

export interface ConflictDialogProps {
  /** The record as it was loaded. */
  base: RaRecord;
  /** The record as another saved it meanwhile. */
  theirs: RaRecord;
  /** Why the record takes no more changes as the other left it. */
  ended?: string;
  /** Called when the dialog is done. */
  settle: () => void;
  /** Called when the chosen version was saved. */
  saved: () => void;
}

/** The way out: the choices saved over the new version or what was typed given up; the record itself where it takes no more changes. */
function Ways({
  isBusy,
  save,
  discard,
  see,
}: {
  isBusy: boolean;
  save: () => void;
  discard: () => void;
  see?: () => void;
}) {
  const translate = useTranslate();
  if (see)
    return (
      <Button variant="contained" onClick={see}>
        {translate('conflict.see')}
      </Button>
    );
  return (
    <>
      <Button variant="contained" disabled={isBusy} onClick={save}>
        {translate('conflict.save')}
      </Button>
      <Button variant="outlined" onClick={discard}>
        {translate('conflict.discard')}
      </Button>
    </>
  );
}

/** Someone else was faster: both versions side by side, one choice per field, saved over the new version (look.md, Conflict). */
export function ConflictDialog({ base, theirs, ended, settle, saved }: ConflictDialogProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { getValues, reset, handleSubmit, setError } = useFormContext();
  const { save } = useSaveContext();
  const redirect = useRedirect();
  const [contract, setContract] = useState<ContractClass>();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void inputOf(resource, 'edit').then((found) => setContract(() => found));
  }, [resource]);
  if (!contract) return null;

  const mine = getValues();
  const differences = differencesOf(contract, base, theirs, mine);
  const keepChoices = async () => {
    const values = merged(theirs, mine, differences, sides);
    setBusy(true);
    reset(values, { keepDefaultValues: true });
    settle();
    await handleSubmit(async (chosen) => {
      const errors = await save?.(chosen, { meta: { over: theirs } });
      if (errors) setSubmissionErrors(errors, setError);
      else saved();
    })();
  };
  const discard = () => {
    reset(theirs);
    settle();
  };
  const see = () => {
    discard();
    redirect('show', resource, theirs.id, theirs);
  };
  const hint = differences.some(({ isCollision }) => isCollision) ? 'conflict.hint' : 'conflict.only';
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="conflict">
      <DialogTitle id="conflict">{translate('conflict.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 3 }}>{ended ? `${ended} ${translate('conflict.unsaved')}` : translate(hint)}</Box>
        <ConflictTable
          contract={contract}
          differences={differences}
          sides={sides}
          choose={ended ? undefined : (field, side) => setSides({ ...sides, [field]: side })}
        />
      </DialogContent>
      <DialogActions>
        <Ways isBusy={isBusy} save={() => void keepChoices()} discard={discard} see={ended ? see : undefined} />
      </DialogActions>
    </Dialog>
  );
}
