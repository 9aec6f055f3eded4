import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { entryOf } from './resources';
import { tabs } from './tabs';
import { accent, accentDark, topBarHeight } from './tokens';

const tab = {
  display: 'flex',
  alignItems: 'center',
  height: topBarHeight,
  px: { xs: 2, sm: 4 },
  whiteSpace: 'nowrap',
  borderBottom: '3px solid transparent',
  '&[aria-current]': { borderBottomColor: accent, color: accentDark, fontWeight: 700 },
  '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -2 },
} as const;

/** 地图, 活动, 报表: all that a leader usually opens; the rest is in the drawer. */
export function LeaderTabs() {
  const translate = useTranslate();
  const current = entryOf(useLocation().pathname);
  return (
    <Box component="nav" aria-label={translate('app.tabs')} sx={{ display: 'flex', minWidth: 0, overflowX: 'auto' }}>
      {tabs().map(({ to, label }) => (
        <Link
          key={to}
          component={RouterLink}
          to={to}
          underline="none"
          color="inherit"
          aria-current={current?.to === to ? 'page' : undefined}
          sx={tab}
        >
          {translate(label)}
        </Link>
      ))}
    </Box>
  );
}
