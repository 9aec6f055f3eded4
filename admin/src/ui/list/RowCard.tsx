import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { ink2, line } from '../../app/tokens';
import { RowLink } from './RowLink';

export interface RowCardProps {
  /** Field that names the record. */
  source?: string;
  /** What names it instead, on the record's own link. */
  name?: string;
  /** A link to what the record is about, instead of its own. */
  title?: ReactNode;
  /** Beside the name: its state. */
  chip?: ReactNode;
  /** What else a reader looks for, a line each. */
  lines: ReactNode[];
  /** What can be done with it at once. */
  children?: ReactNode;
}

/** A record of a list on the phone: everything within reach without scrolling sideways. */
export function RowCard({ source, name, title, chip, lines, children }: RowCardProps) {
  return (
    <Box component="article" sx={{ px: 5, py: 3, borderBottom: `1px solid ${line}`, overflowWrap: 'anywhere' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', fontSize: 16 }}>
        {title ?? <RowLink source={source}>{name}</RowLink>}
        {chip}
      </Box>
      {lines.map((text, i) => (
        <Box key={i} sx={{ color: ink2 }}>
          {text}
        </Box>
      ))}
      {children && <Box sx={{ mt: 2 }}>{children}</Box>}
    </Box>
  );
}
