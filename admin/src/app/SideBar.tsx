import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Link from '@mui/material/Link';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Menu } from './Menu';
import { Seal } from './Seal';
import { useSession } from './session';
import { ink2, line, paper, sideBarWidth, topBarHeight } from './tokens';

function Brand() {
  const translate = useTranslate();
  const region = useSession()?.actingRegion?.name;
  return (
    <Link
      component={RouterLink}
      to="/"
      underline="none"
      color="inherit"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        height: topBarHeight,
        flex: 'none',
        px: 5,
        borderBottom: `1px solid ${line}`,
      }}
    >
      <Seal />
      <Box component="span" sx={{ fontSize: 18, fontWeight: 700, whiteSpace: 'nowrap' }}>
        {translate('app.name')}
      </Box>
      <Box
        component="span"
        sx={{ fontSize: 13, color: ink2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        {region}
      </Box>
    </Link>
  );
}

function Foot() {
  const translate = useTranslate();
  const isDemonstration = useSession()?.demonstration;
  return (
    <Box
      sx={{ mt: 'auto', px: 5, py: 3, borderTop: `1px solid ${line}`, fontSize: 12, lineHeight: '20px', color: ink2 }}
    >
      <Link component={RouterLink} to="/feedback" color="inherit" sx={{ display: 'block' }}>
        {translate('menu.feedback')}
      </Link>
      <Link component={RouterLink} to="/help" color="inherit" sx={{ display: 'block' }}>
        {translate('menu.help')}
      </Link>
      {isDemonstration && <div>{translate('app.demonstration')}</div>}
    </Box>
  );
}

/** The side bar; a drawer below 900 px. */
export function SideBar({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const isWide = useMediaQuery('(min-width: 900px)', { noSsr: true });
  return (
    <Drawer
      variant={isWide ? 'permanent' : 'temporary'}
      open={isWide || isOpen}
      onClose={close}
      onClick={isWide ? undefined : close}
      slotProps={{
        paper: { sx: { width: sideBarWidth, bgcolor: paper, borderRight: `1px solid ${line}`, display: 'flex' } },
      }}
    >
      <Box component="aside" sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
        <Brand />
        <Menu />
        <Foot />
      </Box>
    </Drawer>
  );
}
