import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { checkPassword } from '@zhufu/domain/password';
import { type ApiError, ask } from '../app/api';
import { useSession } from '../app/session';
import { ink3 } from '../app/tokens';
import { FieldError } from '../ui/FieldError';
import { PasswordBox } from '../ui/PasswordBox';
import { Sheet } from '../ui/Sheet';

const empty = { current: '', next: '', repeat: '' };

/** What is wrong with the fields of a refused change, or what the server said of the whole. */
const saidBy = ({ body, message }: ApiError): string => {
  const fields = body?.errors as Record<string, unknown> | undefined;
  const texts = [fields?.current, fields?.next].filter((text) => typeof text === 'string');
  return texts[0] ?? message;
};

/** Choosing another password; the rule of the domain is told before it is sent. */
export function PasswordForm() {
  const translate = useTranslate();
  const notify = useNotify();
  const accountName = useSession()?.account.name ?? '';
  const [values, setValues] = useState(empty);
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const set = (field: keyof typeof empty) => (value: string) => setValues({ ...values, [field]: value });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const weakness = checkPassword(values.next, accountName);
    const wrong = weakness
      ? `rules.password_${weakness}`
      : values.next !== values.repeat
        ? 'sessions.profile.differs'
        : undefined;
    setError(wrong);
    if (wrong || isBusy) return;
    setBusy(true);
    try {
      await ask('profile/password', { method: 'POST', body: { current: values.current, next: values.next } });
      setValues(empty);
      notify('sessions.profile.changed', { type: 'info' });
    } catch (failed) {
      setError(saidBy(failed as ApiError));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Sheet title={translate('sessions.profile.password')}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 3, maxWidth: 384 }}>
        <input hidden readOnly name="username" autoComplete="username" value={accountName} />
        <PasswordBox label={translate('sessions.profile.current')} value={values.current} onChange={set('current')} />
        <PasswordBox
          autoComplete="new-password"
          label={translate('sessions.profile.next')}
          value={values.next}
          onChange={set('next')}
        />
        <PasswordBox
          autoComplete="new-password"
          label={translate('sessions.profile.repeat')}
          value={values.repeat}
          onChange={set('repeat')}
        />
        <Box sx={{ fontSize: 12, lineHeight: '18px', color: ink3 }}>{translate('sessions.profile.rule')}</Box>
        {error && <FieldError>{translate(error, { _: error })}</FieldError>}
        <Box>
          <Button type="submit" variant="outlined" disabled={isBusy || !values.current || !values.next}>
            {translate('sessions.profile.change')}
          </Button>
        </Box>
      </Box>
    </Sheet>
  );
}
