import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

// five to a row on a desk, label and value on one line on the phone; every value is as high as one with a button
const strip = {
  display: 'grid',
  // the question why one looks takes a row of its own; the rest closes up before it
  gridAutoFlow: 'row dense',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))',
  columnGap: 3,
  rowGap: { xs: 0, sm: 2 },
  m: 0,
  '& > div': { display: 'flow-root' },
  '& dt': { float: { xs: 'left', sm: 'none' }, width: { xs: 96, sm: 'auto' }, lineHeight: { xs: '44px', sm: '20px' } },
  '& dd': { lineHeight: { xs: '44px', sm: '28px' } },
} as const;

/** Values of a person side by side, masked ones with 查看 among them. */
export function Strip({ children }: { children: ReactNode }) {
  return (
    <Box component="dl" sx={strip}>
      {children}
    </Box>
  );
}
