import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import Link from '@mui/material/Link';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Brand } from './Brand';
import { Menu } from './Menu';
import { useSession } from './session';
import { useHasTabs } from './tabs';
import { ink2, line, paper, sideBarWidth } from './tokens';

function Foot() {
  const translate = useTranslate();
  const isDemonstration = useSession()?.demonstration;
  return (
    <Box
      sx={{
        flex: 'none',
        mt: 'auto',
        px: 5,
        py: 3,
        borderTop: `1px solid ${line}`,
        fontSize: 12,
        lineHeight: '20px',
        color: ink2,
      }}
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

/** The side bar; a drawer below 900 px, and for those who have tabs instead. */
export function SideBar({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const hasRoom = useMediaQuery('(min-width: 900px)', { noSsr: true });
  const isWide = !useHasTabs() && hasRoom;
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
