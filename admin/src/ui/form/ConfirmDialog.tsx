import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

export interface ConfirmDialogProps {
  title: string;
  /** What the step does, and for whom. */
  children: ReactNode;
  /** What the button says. */
  verb: string;
  /** What it does is not undone: the button is red, as the one that led here. */
  isDestructive?: boolean;
  isBusy?: boolean;
  go: () => void;
  close: () => void;
}

/** Asks before a step that needs no further words. */
export function ConfirmDialog({ title, children, verb, isDestructive, isBusy, go, close }: ConfirmDialogProps) {
  const translate = useTranslate();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close} aria-labelledby="confirm">
      <DialogTitle id="confirm">{title}</DialogTitle>
      <DialogContent sx={{ color: 'text.secondary' }}>{children}</DialogContent>
      <DialogActions>
        <Button
          variant="contained"
          color={isDestructive ? 'error' : 'primary'}
          autoFocus
          disabled={isBusy}
          onClick={go}
        >
          {verb}
        </Button>
        <Button variant="outlined" onClick={close}>
          {translate('action.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
