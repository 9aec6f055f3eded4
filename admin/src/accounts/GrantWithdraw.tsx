import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import type { AccountView, GrantView } from '@zhufu/contracts/accounts/account.view';
import { ask } from '../app/api';
import { FieldError } from '../ui/FieldError';

export interface GrantWithdrawProps {
  account: AccountView;
  grant: GrantView;
  close: () => void;
}

/** Takes a role back, after saying what that means. */
export function GrantWithdraw({ account, grant, close }: GrantWithdrawProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const words = (key: string, params?: object) => translate(`resources.accounts.grant.${key}`, params);
  const named = { name: account.displayName, region: grant.regionName, role: translate(`codes.role.${grant.role}`) };
  const withdraw = async () => {
    setBusy(true);
    try {
      await ask(`accounts/${account.id}/grants/${grant.id}`, { method: 'DELETE' });
      notify('resources.accounts.grant.withdrawn', { type: 'info' });
      close();
      refresh();
    } catch (failed) {
      setError((failed as Error).message);
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close} aria-labelledby="withdraw">
      <DialogTitle id="withdraw">{words('withdrawTitle', named)}</DialogTitle>
      <DialogContent>
        {words('withdrawLead', named)}
        {error && <FieldError>{translate(error, { _: error })}</FieldError>}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" color="error" disabled={isBusy} onClick={() => void withdraw()}>
          {words('withdraw')}
        </Button>
        <Button variant="outlined" onClick={close}>
          {translate('action.cancel')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
