import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useEffect, useRef } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { formatCount } from '../ui/when';
import { entryOf, menu, type MenuEntry } from './resources';
import { may, useSession } from './session';
import { accent, accentDark, accentWash, ink2, line2, paper } from './tokens';

// the longest menu stands whole on a screen of 900; a lower one scrolls
const low = '@media (min-width: 900px) and (max-height: 999px)';

const entryStyle = {
  display: 'flex',
  alignItems: 'center',
  height: { xs: 44, md: 34 },
  pl: '17px',
  pr: 5,
  borderLeft: '3px solid transparent',
  [low]: { height: 30 },
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
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <Link
      ref={link}
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

// where entries are out of sight a rule shows it: the covers scroll with the entries, the rules do not
const cover = `linear-gradient(${paper}, ${paper})`;
const rule = `linear-gradient(${line2}, ${line2})`;
const style = {
  py: 3,
  flex: '0 1 auto',
  overflowY: 'auto',
  background: `${cover} top, ${cover} bottom, ${rule} top, ${rule} bottom`,
  backgroundRepeat: 'no-repeat',
  backgroundSize: '100% 2px',
  backgroundAttachment: 'local, local, scroll, scroll',
  [low]: { py: 2 },
} as const;

/** The entries the signed-in account may open, in groups. */
export function Menu() {
  const translate = useTranslate();
  useSession();
  const allowed = menu.filter(({ permission }) => may(permission));
  const current = entryOf(useLocation().pathname);
  const groups = [...new Set(allowed.map(({ group }) => group))];
  return (
    <Box component="nav" aria-label={translate('app.menu')} sx={style}>
      {groups.map((group) => (
        <Box key={group ?? ''} sx={{ mb: 3, [low]: { mb: 1 } }}>
          {group && (
            <Box sx={{ px: 5, py: 1, fontSize: 12, lineHeight: '18px', color: ink2, [low]: { py: '2px' } }}>
              {translate(`menu.${group}`)}
            </Box>
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
