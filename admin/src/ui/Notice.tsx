import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { edge, type Tone, tones, warnRule } from '../app/tokens';

const rules: Partial<Record<Tone, string>> = { warn: warnRule, bad: tones.bad.text };

/** A line with a rule at its side: why a record stands still, what to know before going on. */
export function Notice({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Box
      sx={{
        mb: 4,
        px: 4,
        py: 2,
        borderLeft: `3px solid ${rules[tone] ?? edge}`,
        bgcolor: tones[tone].wash,
        overflowWrap: 'anywhere',
      }}
    >
      {children}
    </Box>
  );
}
