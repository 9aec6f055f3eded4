import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

export interface SheetProps {
  /** Heading of the sheet, 15 bold, with a rule below. */
  title?: ReactNode;
  /** Quiet text after the heading, e.g. a count. */
  note?: ReactNode;
  /** Links and buttons at the right of the heading. */
  actions?: ReactNode;
  /** Content without padding: tables. */
  flush?: boolean;
  children: ReactNode;
}

/** A white sheet with a hairline around it. */
export function Sheet({ title, note, actions, flush, children }: SheetProps) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={title ? id : undefined} sx={{ mb: 4, minWidth: 0, overflow: 'hidden' }}>
      {title && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 2,
            px: 5,
            py: '9px',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Typography variant="h2" id={id} sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
            {title}
          </Typography>
          {note && (
            <Box sx={{ color: 'text.secondary', '&::first-letter': { textTransform: 'uppercase' } }}>{note}</Box>
          )}
          <Box sx={{ ml: 'auto', display: 'flex', gap: 3, alignItems: 'center' }}>{actions}</Box>
        </Box>
      )}
      <Box sx={flush ? undefined : { p: 5 }}>{children}</Box>
    </Paper>
  );
}
