import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { accent, accentDark, accentWash, ink2, line2, sheet } from '../app/tokens';

export interface TagProps {
  /** The main one of its kind: accent border and wash. */
  main?: boolean;
  children: ReactNode;
}

/** Category, cause, identity: an outlined tag, never a chip. */
export function Tag({ main, children }: TagProps) {
  const colours = main
    ? { color: accentDark, borderColor: accent, bgcolor: accentWash }
    : { color: ink2, borderColor: line2, bgcolor: sheet };
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        px: '7px',
        border: 1,
        borderRadius: '3px',
        fontSize: 12,
        lineHeight: '20px',
        ...colours,
      }}
    >
      {children}
    </Box>
  );
}
