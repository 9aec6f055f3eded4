import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { tones } from '../app/tokens';
import { Glyph } from './Glyph';

/** What is wrong, with the sign ■ (look.md, Field error); `field`: with what no input stands for, a list. */
export function FieldError({ id, field, children }: { id?: string; field?: string; children: ReactNode }) {
  return (
    <Box
      id={id}
      data-field={field}
      tabIndex={field ? -1 : undefined}
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
