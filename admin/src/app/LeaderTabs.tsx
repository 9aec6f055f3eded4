import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { isHeld, tabs } from './tabs';
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

/** 地图, 活动看板, 一页简报. */
export function LeaderTabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  return (
    <Box component="nav" aria-label={translate('app.tabs')} sx={{ display: 'flex', minWidth: 0, overflowX: 'auto' }}>
      {tabs().map((one) => (
        <Link
          key={one.to}
          component={RouterLink}
          to={one.to}
          underline="none"
          color="inherit"
          aria-current={isHeld(one, pathname) ? 'page' : undefined}
          sx={tab}
        >
          {translate(one.label)}
        </Link>
      ))}
    </Box>
  );
}
