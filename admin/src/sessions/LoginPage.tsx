import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { Seal } from '../app/Seal';
import { ink2, kai, line, sheet } from '../app/tokens';
import { LoginForm } from './LoginForm';
import { Outlines } from './Outlines';

function Brand() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 4 }}>
      <Seal size={54} />
      <div>
        <Box sx={{ fontSize: 30, lineHeight: '36px', fontWeight: 700 }}>{translate('app.name')}</Box>
        <Box sx={{ color: ink2 }}>{translate('app.purpose')}</Box>
      </div>
    </Box>
  );
}

function Verse() {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 'auto', fontFamily: kai, fontSize: 36, lineHeight: '62px' }}>
      {[1, 2, 3].map((n) => (
        <div key={n}>{translate(`sessions.verse${n}`)}</div>
      ))}
    </Box>
  );
}

/** Signing in (pages/login.png); on the phone the form with the brand above. */
export default function LoginPage() {
  const translate = useTranslate();
  const title = `${translate('sessions.signIn')} · ${translate('app.name')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box sx={{ display: 'flex', flexDirection: { xs: 'column', md: 'row' }, minHeight: '100vh' }}>
      <Box
        component="aside"
        sx={{
          position: 'relative',
          flex: { md: '0 0 61%' },
          display: 'flex',
          flexDirection: 'column',
          p: { xs: 5, md: 16 },
          minWidth: 0,
          borderRight: { md: `1px solid ${line}` },
        }}
      >
        <Box sx={{ display: { xs: 'none', md: 'block' }, position: 'absolute', inset: '64px 12px 64px 28%' }}>
          <Outlines />
        </Box>
        <Box sx={{ position: 'relative', display: 'flex', flexDirection: 'column', flex: 1 }}>
          <Brand />
          <Box sx={{ display: { xs: 'none', md: 'flex' }, flexDirection: 'column', flex: 1 }}>
            <Verse />
            <Box sx={{ mt: 16, color: ink2 }}>{translate('sessions.organiser')}</Box>
          </Box>
        </Box>
      </Box>
      <Box
        component="main"
        sx={{
          flex: 1,
          display: 'flex',
          alignItems: { md: 'center' },
          justifyContent: 'center',
          px: 5,
          py: 8,
          bgcolor: sheet,
        }}
      >
        <LoginForm />
      </Box>
    </Box>
  );
}
