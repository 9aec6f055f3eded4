import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type RaRecord, setSubmissionErrors, useResourceContext, useSaveContext, useTranslate } from 'react-admin';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { inputOf } from '../../app/inputs';
import { ConflictTable } from './ConflictTable';
import { differencesOf, merged, type Side } from './conflict';

export interface ConflictDialogProps {
  /** The record as it was loaded. */
  base: RaRecord;
  /** The record as another saved it meanwhile. */
  theirs: RaRecord;
  /** Called when the dialog is done. */
  settle: () => void;
  /** Called when the chosen version was saved. */
  saved: () => void;
}

/** Someone else was faster: both versions side by side, one choice per field, saved over the new version (look.md, Conflict). */
export function ConflictDialog({ base, theirs, settle, saved }: ConflictDialogProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { getValues, reset, handleSubmit, setError } = useFormContext();
  const { save } = useSaveContext();
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
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="conflict">
      <DialogTitle id="conflict">{translate('conflict.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 3 }}>
          {translate(differences.some(({ isCollision }) => isCollision) ? 'conflict.hint' : 'conflict.only')}
        </Box>
        <ConflictTable
          contract={contract}
          differences={differences}
          sides={sides}
          choose={(field, side) => setSides({ ...sides, [field]: side })}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" disabled={isBusy} onClick={() => void keepChoices()}>
          {translate('conflict.save')}
        </Button>
        <Button variant="outlined" onClick={discard}>
          {translate('conflict.discard')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
