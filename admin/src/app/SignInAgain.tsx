import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLogout, useNotify, useTranslate } from 'react-admin';
import { FieldError } from '../ui/FieldError';
import { PasswordBox } from '../ui/PasswordBox';
import type { ApiError } from './api';
import { signIn } from './authProvider';
import { useExpired, useSession } from './session';
import { ink2 } from './tokens';

/** Asks for the password in place when the session ended; the page behind keeps what was typed. */
export function SignInAgain() {
  const translate = useTranslate();
  const notify = useNotify();
  const logout = useLogout();
  const client = useQueryClient();
  const isExpired = useExpired();
  const account = useSession()?.account;
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!account || isBusy) return;
    setBusy(true);
    try {
      await signIn(account.name, password);
      setError(undefined);
      setPassword('');
      notify('sessions.againDone', { type: 'info' });
      await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    } catch (failed) {
      setError((failed as ApiError).message);
    } finally {
      setBusy(false);
    }
  };

  if (!isExpired || !account) return null;
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="sign-in-again">
      <DialogTitle id="sign-in-again">{translate('sessions.again')}</DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 4, color: ink2 }}>{translate('sessions.againLead')}</Box>
        <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 3 }}>
          <input hidden readOnly name="username" autoComplete="username" value={account.name} />
          <div>
            {translate('sessions.name')}　<strong>{account.name}</strong>
          </div>
          <PasswordBox autoFocus label={translate('sessions.password')} value={password} onChange={setPassword} />
          {error && <FieldError>{translate(error, { _: error })}</FieldError>}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
            <Button type="submit" variant="contained" disabled={isBusy || !password}>
              {translate(isBusy ? 'sessions.signingIn' : 'sessions.signIn')}
            </Button>
            <Button onClick={() => void logout({}, '/login')}>{translate('sessions.otherAccount')}</Button>
          </Box>
        </Box>
      </DialogContent>
    </Dialog>
  );
}
