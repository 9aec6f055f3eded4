import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Seal } from './Seal';
import { useSession } from './session';
import { ink2, line, topBarHeight } from './tokens';

/** Seal and name in the bar of those who have no side bar, where there is room; leads home. */
export function BrandMark() {
  const translate = useTranslate();
  return (
    <Link
      component={RouterLink}
      to="/"
      underline="none"
      color="inherit"
      sx={{ display: { xs: 'none', md: 'flex' }, alignItems: 'center', gap: 2, flex: 'none', mr: 2 }}
    >
      <Seal />
      <Box component="span" sx={{ fontSize: 18, fontWeight: 700, whiteSpace: 'nowrap' }}>
        {translate('app.name')}
      </Box>
    </Link>
  );
}

/** Seal, name and where one acts; leads home. */
export function Brand() {
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
