import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { accent, edge, line2, sheet, sunk } from '../app/tokens';

export interface Segment {
  label: string;
  to: string;
  isChosen: boolean;
}

const style = {
  display: 'inline-flex',
  justifySelf: 'start',
  flexWrap: 'wrap',
  maxWidth: '100%',
  border: `1px solid ${edge}`,
  borderRadius: '4px',
  overflow: 'hidden',
  '& a': {
    display: 'flex',
    alignItems: 'center',
    minHeight: { xs: 42, sm: 34 },
    px: 3,
    color: 'text.primary',
    bgcolor: sheet,
    textDecoration: 'none',
    whiteSpace: 'nowrap',
  },
  '& a + a': { borderLeft: `1px solid ${line2}` },
  '& a:hover': { bgcolor: sunk },
  '& a[aria-current]': { bgcolor: accent, color: sheet },
  '& a:focus-visible': { outlineOffset: -3 },
  '& a[aria-current]:focus-visible': { outlineColor: sheet },
} as const;

/** A few choices side by side, one of them taken; each is an address. */
export function Segments({ label, segments }: { label: string; segments: Segment[] }) {
  return (
    <Box role="group" aria-label={label} sx={style}>
      {segments.map(({ label: name, to, isChosen }) => (
        <Link key={to + name} to={to} replace aria-current={isChosen ? 'true' : undefined}>
          {name}
        </Link>
      ))}
    </Box>
  );
}
