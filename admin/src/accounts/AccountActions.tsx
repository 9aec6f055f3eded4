import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { AccountView } from '@zhufu/contracts/accounts/account.view';
import { editPath } from '../app/paths';
import { useMay } from '../app/session';
import { ActDialog } from '../ui/form/ActDialog';
import { useAct } from '../ui/form/useAct';
import { isLocked } from './AccountChip';
import { NewPasswordInput } from './NewPasswordInput';

const disableInput = () => import('@zhufu/contracts/accounts/account.input').then((input) => input.DisableInput);
const resetInput = () => import('@zhufu/contracts/accounts/account.input').then((input) => input.PasswordResetInput);

interface DialogProps {
  account: AccountView;
  close: () => void;
}

function DisableDialog({ account, close }: DialogProps) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.accounts.standing.${key}`);
  return (
    <ActDialog
      record={account}
      verb="disable"
      title={words('disable')}
      lead={words('disableLead')}
      contract={disableInput}
      isDestructive
      close={close}
    >
      <TextInput source="reason" label={words('reason')} multiline minRows={2} isRequired />
    </ActDialog>
  );
}

function ResetDialog({ account, close }: DialogProps) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.accounts.newPassword.${key}`);
  return (
    <ActDialog
      record={account}
      verb="reset-password"
      title={words('reset')}
      lead={words('resetLead')}
      contract={resetInput}
      close={close}
    >
      <NewPasswordInput accountName={account.name} label={words('next')} />
    </ActDialog>
  );
}

/** What an administrator does to a login: edit, new password, unlock, disable or enable. */
export function AccountActions({ account, isOwn }: { account: AccountView; isOwn: boolean }) {
  const translate = useTranslate();
  const { act, isBusy } = useAct(account);
  const [open, setOpen] = useState<'disable' | 'reset'>();
  const close = () => setOpen(undefined);
  if (!useMay('accounts.edit')) return null;
  const verb = (name: 'enable' | 'unlock') => {
    const what = translate(`resources.accounts.standing.${name}`);
    return (
      <Button variant="outlined" disabled={isBusy} onClick={() => void act(name, what)}>
        {what}
      </Button>
    );
  };
  return (
    <>
      {isLocked(account) && verb('unlock')}
      {!isOwn && (
        <Button variant="outlined" onClick={() => setOpen('reset')}>
          {translate('resources.accounts.newPassword.reset')}
        </Button>
      )}
      {account.disabled && verb('enable')}
      {!account.disabled && !isOwn && (
        <Button variant="outlined" color="error" onClick={() => setOpen('disable')}>
          {translate('resources.accounts.standing.disable')}
        </Button>
      )}
      <Button variant="outlined" component={Link} to={editPath('accounts', account.id)}>
        {translate('action.edit')}
      </Button>
      {open === 'reset' && <ResetDialog account={account} close={close} />}
      {open === 'disable' && <DisableDialog account={account} close={close} />}
    </>
  );
}
