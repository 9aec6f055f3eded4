import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export interface EmptyStateProps {
  /** What is empty. */
  title: string;
  /** Why, or on what basis everything is done. */
  hint?: ReactNode;
  /** The next step: buttons. */
  actions?: ReactNode;
}

/** Nothing here, why, and what to do next (look.md, Empty). */
export function EmptyState({ title, hint, actions }: EmptyStateProps) {
  return (
    <Box sx={{ p: 6 }}>
      <Typography variant="h2" component="p">
        {title}
      </Typography>
      {hint && <Box sx={{ mt: 1, color: 'text.secondary' }}>{hint}</Box>}
      {actions && <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', gap: 2 }}>{actions}</Box>}
    </Box>
  );
}
