import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ink2, line } from '../app/tokens';
import { useFamilyName } from '../ui/useFamilyName';

export interface WaitingRowProps {
  row: { headName: string | null; villageName: string; townshipName: string };
  /** The record that waits. */
  to: string;
  said: string;
  /** What is to be done about it. */
  action: ReactNode;
  children?: ReactNode;
}

/** A record that waits: whose it is, where, why, and the next step. */
export function WaitingRow({ row, to, said, action, children }: WaitingRowProps) {
  const nameOf = useFamilyName();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, py: 2, '& + &': { borderTop: `1px solid ${line}` } }}
    >
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          <Link component={RouterLink} to={to} sx={{ fontWeight: 700 }}>
            {nameOf(row)}
          </Link>
          <span>
            {row.villageName} {row.townshipName}
          </span>
        </Box>
        <Box sx={{ fontSize: 12, lineHeight: '18px', color: ink2 }}>
          {children}
          {said}
        </Box>
      </Box>
      {action}
    </Box>
  );
}
