import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Sheet } from '../Sheet';

export interface FormSectionProps {
  title: string;
  note?: ReactNode;
  /** Smallest width of a column; 220 without it. */
  column?: number;
  children: ReactNode;
}

/** A part of a form: a sheet with a grid of inputs, one column on the phone. `FormWide` spans the whole row. */
export function FormSection({ title, note, column = 220, children }: FormSectionProps) {
  return (
    <Sheet title={title} note={note}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: `repeat(auto-fill, minmax(min(${column}px, 100%), 1fr))`,
          gap: 4,
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Sheet>
  );
}

/** Spans the whole row of a section. */
export function FormWide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>;
}
