import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { line } from '../app/tokens';

/** Three to five figures in one sheet, split by hairlines; one below the other on the phone. */
export function FigureStrip({ children }: { children: ReactNode }) {
  return (
    <Paper
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        mb: 4,
        '& > * + *': { borderLeft: { sm: `1px solid ${line}` }, borderTop: { xs: `1px solid ${line}`, sm: 0 } },
      }}
    >
      {children}
    </Paper>
  );
}
