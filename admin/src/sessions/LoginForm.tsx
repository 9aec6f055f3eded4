import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import type { Language } from '@zhufu/contracts/words';
import { keepLanguage, useLanguageSwitch } from '../app/useLanguageSwitch';
import { ink2, ink3, line } from '../app/tokens';
import { FieldError } from '../ui/FieldError';
import { PasswordBox } from '../ui/PasswordBox';

const tall = { '& .MuiOutlinedInput-root': { minHeight: 44 } };

function Notes({ choose }: { choose: (language: Language) => void }) {
  const translate = useTranslate();
  const { other, switchLanguage } = useLanguageSwitch();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 3 }}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ px: 0 }}>
          {translate('sessions.forgot')}
        </Button>
        <Button
          size="small"
          lang={other.code}
          onClick={() => {
            choose(other.code);
            void switchLanguage();
          }}
          sx={{ px: 0 }}
        >
          {other.name}
        </Button>
      </Box>
      {isOpen && <Box sx={{ color: ink2 }}>{translate('sessions.forgotWho')}</Box>}
      <Box sx={{ pt: 3, borderTop: `1px solid ${line}`, fontSize: 12, lineHeight: '20px', color: ink3 }}>
        <div>{translate('sessions.idle')}</div>
        <div>{translate('sessions.shared')}</div>
      </Box>
    </>
  );
}

/** Account and password; a refusal tells how many tries are left. */
export function LoginForm() {
  const translate = useTranslate();
  const login = useLogin();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  // what is chosen here counts more than what the account chose before
  const [chosen, setChosen] = useState<Language>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const missing = !name.trim() ? 'sessions.needName' : !password ? 'sessions.needPassword' : undefined;
    setError(missing);
    if (missing) return;
    setBusy(true);
    try {
      await login({ name: name.trim(), password });
      if (chosen) await keepLanguage(chosen);
    } catch (failed) {
      setError((failed as Error).message);
    }
    setBusy(false);
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => void submit(event)}
      sx={{ width: '100%', maxWidth: 384, display: 'grid', alignContent: 'start', gap: 4 }}
    >
      <div>
        <Typography variant="h1" sx={{ fontSize: 28, lineHeight: '40px' }}>
          {translate('sessions.signIn')}
        </Typography>
        <Box sx={{ color: ink2 }}>{translate('sessions.lead')}</Box>
      </div>
      <TextField
        autoFocus
        fullWidth
        id="name"
        name="username"
        autoComplete="username"
        label={translate('sessions.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 60, autoCapitalize: 'none', spellCheck: false } }}
        sx={tall}
      />
      <Box sx={tall}>
        <PasswordBox label={translate('sessions.password')} value={password} onChange={setPassword} />
      </Box>
      {error && <FieldError>{translate(error, { _: error })}</FieldError>}
      <Button type="submit" variant="contained" disabled={isBusy} sx={{ minHeight: 48, fontSize: 16 }}>
        {translate(isBusy ? 'sessions.signingIn' : 'sessions.signIn')}
      </Button>
      <Notes choose={setChosen} />
    </Box>
  );
}
