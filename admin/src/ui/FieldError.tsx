import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { tones } from '../app/tokens';
import { Glyph } from './Glyph';

/** What is wrong, with the sign ■ (look.md, Field error). */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <Box
      id={id}
      role="alert"
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        gap: '6px',
        fontSize: 13,
        lineHeight: '20px',
        color: tones.bad.text,
      }}
    >
      <Glyph name="cross" />
      <span>{children}</span>
    </Box>
  );
}
