import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { type Tone, tones } from '../app/tokens';
import { Glyph, type GlyphName } from './Glyph';

export interface ChipProps {
  tone: Tone;
  glyph: GlyphName;
  children: ReactNode;
}

/** A state: glyph and word on a quiet ground, 22 high (look.md, Status chip). */
export function Chip({ tone, glyph, children }: ChipProps) {
  const { text, wash } = tones[tone];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '5px',
        height: 22,
        px: 2,
        borderRadius: '3px',
        fontSize: 12,
        lineHeight: '18px',
        whiteSpace: 'nowrap',
        color: text,
        bgcolor: wash,
      }}
    >
      <Glyph name={glyph} />
      {children}
    </Box>
  );
}
