import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { skeleton } from '../app/tokens';

/** True once `ms` have passed: shorter waits show nothing. */
function useLate(ms = 300): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}

const widths = ['38%', '72%', '64%', '70%', '58%', '66%'];

/** Nothing under 300 ms, then a still skeleton (look.md, Waiting). */
export function LoadingState({ rows = 5 }: { rows?: number }) {
  const translate = useTranslate();
  const late = useLate();
  return (
    <Box role="status" sx={{ p: 6, minHeight: 120 }}>
      {late && (
        <>
          <Box component="span" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' }}>
            {translate('state.loading')}
          </Box>
          {Array.from({ length: rows }, (_, row) => (
            <Box
              key={row}
              sx={{ height: 12, mb: 4, width: widths[row % widths.length], bgcolor: skeleton, borderRadius: '2px' }}
            />
          ))}
        </>
      )}
    </Box>
  );
}
