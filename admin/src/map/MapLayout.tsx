import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** The map, and beside it — below it on the phone — the same in words. */
export function MapLayout({ map, side }: { map: ReactNode; side: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 400px' },
      }}
    >
      <Box sx={{ minWidth: 0, position: { md: 'sticky' }, top: 72 }}>{map}</Box>
      <Box sx={{ minWidth: 0 }}>{side}</Box>
    </Box>
  );
}
