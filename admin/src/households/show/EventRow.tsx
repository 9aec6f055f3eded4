import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ink, ink2, line as rule } from '../../app/tokens';
import type { Happening } from './happenings';
import { Mark } from './Mark';

export interface EventRowProps {
  kind: Happening['kind'];
  on: string;
  /** What it is: 走访, 入名单 … */
  name: string;
  /** The record it tells of. */
  to?: string;
  /** The rest of the first line. */
  line?: ReactNode;
  chip?: ReactNode;
  children?: ReactNode;
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: '44px 20px minmax(0, 1fr)', sm: '52px 24px minmax(0, 1fr) auto' },
  columnGap: 1,
  py: 2,
  '& + &': { borderTop: `1px solid ${rule}` },
} as const;

/** One thing that happened: day, shape, what, and where it stands. */
export function EventRow({ kind, on, name, to, line, chip, children }: EventRowProps) {
  return (
    <Box component="li" sx={row}>
      <Box component="time" dateTime={on} sx={{ color: ink2 }}>
        {on.slice(5)}
      </Box>
      <Box sx={{ pt: '1px', textAlign: 'center' }}>
        <Mark kind={kind} />
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box component="strong" sx={{ mr: 3 }}>
          {to ? (
            <Link component={RouterLink} to={to} sx={{ color: ink }} underline="hover">
              {name}
            </Link>
          ) : (
            name
          )}
        </Box>
        {line}
        {children}
      </Box>
      {chip && <Box sx={{ gridColumn: { xs: 3, sm: 4 }, mt: { xs: 1, sm: 0 } }}>{chip}</Box>}
    </Box>
  );
}
