import Box from '@mui/material/Box';
import { type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ink2 } from '../app/tokens';

export interface ValueProps {
  label: string;
  /** Nothing shows as 未提供, never as a blank. */
  children?: ReactNode;
  /** Spans the whole row of a `Values` grid. */
  wide?: boolean;
}

/** One labelled value of a record. */
export function Value({ label, children, wide }: ValueProps) {
  const translate = useTranslate();
  const empty = children === null || children === undefined || children === '';
  return (
    <Box sx={{ minWidth: 0, gridColumn: wide ? '1 / -1' : undefined }}>
      <Box component="dt" sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', color: empty ? ink2 : undefined }}>
        {empty ? translate('state.unknown') : children}
      </Box>
    </Box>
  );
}

/** A grid of labelled values; one column on the phone. */
export function Values({ children }: { children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', gap: 4, m: 0 }}
    >
      {children}
    </Box>
  );
}
