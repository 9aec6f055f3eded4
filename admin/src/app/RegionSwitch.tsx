import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { SessionView } from '@zhufu/contracts/sessions/session.view';
import { ask } from './api';
import { useSession } from './session';

/** Where one acts, for accounts that hold roles in several regions (decisions.md 1). The page starts anew in the other region. */
export function RegionSwitch() {
  const translate = useTranslate();
  const notify = useNotify();
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement>();
  if (!session || session.actingRegions.length < 2) return null;
  const act = async (regionCode: string) => {
    try {
      await ask<SessionView>('sessions/me/acting-region', { method: 'POST', body: { regionCode } });
      window.location.assign('/');
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={!!anchor}
        aria-label={`${translate('app.actingRegion')} ${session.actingRegion?.name ?? ''}`}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: 'none', sm: 'inline-flex' } }}
      >
        {session.actingRegion?.name ?? translate('app.actingRegion')} ▾
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(undefined)}>
        {session.actingRegions.map(({ code, name, roles }) => (
          <MenuItem key={code} selected={code === session.actingRegion?.code} onClick={() => void act(code)}>
            {name}　{roles.map((role) => translate(`codes.role.${role}`)).join(translate('list.comma'))}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
