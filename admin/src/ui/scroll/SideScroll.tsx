import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { sheet, sunk } from '../../app/tokens';
import { useEdges } from './useEdges';

const shade = 'rgba(35,33,29,.28)';
const edge = {
  content: '""',
  position: 'absolute',
  zIndex: 2,
  top: 0,
  bottom: 0,
  width: 12,
  boxShadow: `0 0 12px ${shade}`,
  pointerEvents: 'none',
} as const;
// a row begins with a head or with a cell; the first cell behind a head is not the first
const first = ':is(th, td):first-of-type:not([colspan], th ~ td)';
const firstCells = `& :is(thead tr:first-of-type, tbody tr, tfoot tr) > ${first}`;

const frame = {
  position: 'relative',
  overflow: 'hidden',
  '&:is([data-more=end], [data-more=both])::after': { ...edge, right: -12 },
  // what went out of sight lies below the first column
  [`&:is([data-more=start], [data-more=both]) ${firstCells.slice(2)}`]: {
    boxShadow: `8px 0 8px -6px ${shade}`,
    clipPath: 'inset(0 -12px 0 0)',
  },
  '@media print': { overflow: 'visible', '&::after': { display: 'none' } },
} as const;

const box = {
  overflowX: 'auto',
  // borders that belong to the cells go with a cell that stays
  '& table': { borderCollapse: 'separate', borderSpacing: 0 },
  [firstCells]: { position: 'sticky', left: 0, zIndex: 1 },
  // a ground for what stays, weaker than any colour of a row or cell
  '& :where(tbody tr)': { bgcolor: sheet },
  [`& :where(tbody tr > ${first})`]: { bgcolor: 'inherit' },
  [`& :where(:is(thead, tfoot) tr > ${first})`]: { bgcolor: sunk },
  // on the phone a long name leaves room for the other columns
  '@media (max-width: 599.95px)': {
    [firstCells]: { minWidth: 84, whiteSpace: 'normal !important' },
    [`${firstCells} > *`]: { display: 'inline-block', width: 'max-content', maxWidth: '40vw', whiteSpace: 'normal' },
  },
  '@media print': { overflow: 'visible' },
} as const;

export interface SideScrollProps {
  /** What scrolls, for those who do not see it. */
  label?: string;
  sx?: object;
  children: ReactNode;
}

/** What may be wider than its place: scrolls inside it and shades the side with more; a table keeps its first column. */
export function SideScroll({ label, sx, children }: SideScrollProps) {
  const { ref, edges } = useEdges();
  return (
    <Box sx={frame} data-more={edges}>
      <Box
        ref={ref}
        role={label ? 'region' : undefined}
        aria-label={label}
        tabIndex={edges === 'none' ? undefined : 0}
        sx={{ ...box, ...sx }}
      >
        {children}
      </Box>
    </Box>
  );
}
