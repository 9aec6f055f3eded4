import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { formatCount } from '../ui/when';
import { entryOf, menu, type MenuEntry } from './resources';
import { may, useSession } from './session';
import { accent, accentDark, accentWash, ink2 } from './tokens';

const entryStyle = {
  display: 'flex',
  alignItems: 'center',
  height: { xs: 44, md: 34 },
  pl: '17px',
  pr: 5,
  borderLeft: '3px solid transparent',
  '&[aria-current]': { bgcolor: accentWash, borderLeftColor: accent, color: accentDark, fontWeight: 700 },
  '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -2 },
} as const;

function Waiting({ resource, filter }: NonNullable<MenuEntry['waiting']>) {
  const { total } = useGetList(
    resource,
    { pagination: { page: 1, perPage: 1 }, filter },
    { staleTime: 60_000, onError: () => undefined },
  );
  return (
    <Box component="span" sx={{ ml: 'auto', fontSize: 13, fontWeight: 400, color: ink2 }}>
      {total ? formatCount(total) : null}
    </Box>
  );
}

function Entry({ to, label, waiting, isCurrent }: MenuEntry & { isCurrent: boolean }) {
  const translate = useTranslate();
  return (
    <Link
      component={RouterLink}
      to={to}
      underline="none"
      color="inherit"
      aria-current={isCurrent ? 'page' : undefined}
      sx={entryStyle}
    >
      {translate(label)}
      {waiting && <Waiting {...waiting} />}
    </Link>
  );
}

/** The entries the signed-in account may open, in groups. */
export function Menu() {
  const translate = useTranslate();
  useSession();
  const allowed = menu.filter(({ permission }) => may(permission));
  const current = entryOf(useLocation().pathname);
  const groups = [...new Set(allowed.map(({ group }) => group))];
  return (
    <Box component="nav" aria-label={translate('app.menu')} sx={{ py: 3, overflowY: 'auto' }}>
      {groups.map((group) => (
        <Box key={group ?? ''} sx={{ mb: 3 }}>
          {group && (
            <Box sx={{ px: 5, py: 1, fontSize: 12, lineHeight: '18px', color: ink2 }}>{translate(`menu.${group}`)}</Box>
          )}
          {allowed
            .filter((entry) => entry.group === group)
            .map((entry) => (
              <Entry key={entry.to} {...entry} isCurrent={entry === current} />
            ))}
        </Box>
      ))}
    </Box>
  );
}
