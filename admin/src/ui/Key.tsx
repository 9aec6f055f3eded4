import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ink2, line2, sheet } from '../app/tokens';

/** A key of the keyboard. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <Box
      component="kbd"
      sx={{
        display: 'inline-block',
        minWidth: 20,
        px: 1,
        mr: 1,
        border: `1px solid ${line2}`,
        borderRadius: '3px',
        bgcolor: sheet,
        color: ink2,
        font: 'inherit',
        fontSize: 12,
        lineHeight: '18px',
        textAlign: 'center',
      }}
    >
      {children}
    </Box>
  );
}
