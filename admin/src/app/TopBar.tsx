import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { AsOf } from './AsOf';
import { BrandMark } from './Brand';
import { LeaderTabs } from './LeaderTabs';
import { RegionSwitch } from './RegionSwitch';
import { Search } from './search/Search';
import { useHasTabs } from './tabs';
import { line, sheet, topBarHeight } from './tokens';
import { UserMenu } from './UserMenu';

const bars = (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden focusable="false">
    <path d="M3 5.5h14M3 10h14M3 14.5h14" stroke="currentColor" strokeWidth="1.6" />
  </svg>
);

/** The bar above every page: search or the leader's tabs, where one acts, who one is. */
export function TopBar({ openMenu }: { openMenu: () => void }) {
  const translate = useTranslate();
  const hasTabs = useHasTabs();
  const { pathname, search } = useLocation();
  return (
    <AppBar
      position="sticky"
      sx={{
        height: topBarHeight,
        px: { xs: 2, sm: 5, md: 8 },
        display: 'flex',
        flexDirection: 'row',
        alignItems: 'center',
        gap: { xs: 1, sm: 4 },
        bgcolor: sheet,
        border: 0,
        borderBottom: `1px solid ${line}`,
      }}
    >
      <IconButton
        onClick={openMenu}
        aria-label={translate('app.openMenu')}
        color="inherit"
        sx={hasTabs ? undefined : { display: { md: 'none' } }}
      >
        {bars}
      </IconButton>
      {hasTabs && <BrandMark />}
      {hasTabs ? <LeaderTabs /> : <Search />}
      <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: { xs: 0, sm: 3 }, flex: 'none' }}>
        {hasTabs && <AsOf key={pathname + search} />}
        <RegionSwitch />
        <UserMenu />
      </Box>
    </AppBar>
  );
}
