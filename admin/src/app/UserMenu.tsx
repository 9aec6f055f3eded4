import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSession } from './session';
import { useHasTabs } from './tabs';
import { ink2 } from './tokens';
import { useLanguageSwitch } from './useLanguageSwitch';

/** Name and role; opens profile, devices, language and sign-out. */
export function UserMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const session = useSession();
  const onlyReads = useHasTabs();
  const { other, switchLanguage } = useLanguageSwitch();
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (!session) return null;
  const close = () => setAnchor(undefined);
  const roles = session.actingRegion?.roles ?? [];
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ gap: 1, px: 2 }}
      >
        {session.account.displayName}
        <Box component="span" sx={{ color: ink2, display: { xs: 'none', lg: 'inline' } }}>
          {roles.map((role) => translate(`codes.role.${role}`)).join(translate('list.comma'))}
          {onlyReads && translate('app.onlyReads')}
        </Box>
        <span aria-hidden>▾</span>
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={close}>
        <MenuItem component={RouterLink} to="/profile" onClick={close}>
          {translate('menu.profile')}
        </MenuItem>
        <MenuItem component={RouterLink} to="/sessions" onClick={close}>
          {translate('menu.sessions')}
        </MenuItem>
        <MenuItem
          lang={other.code}
          onClick={() => {
            close();
            void switchLanguage();
          }}
        >
          {other.name}
        </MenuItem>
        <Divider />
        <MenuItem onClick={() => void logout({}, '/login', false)}>{translate('app.signOut')}</MenuItem>
      </Menu>
    </>
  );
}
