import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatInstant } from '../ui/when';
import { ink2 } from './tokens';

/** When the page was opened, and what it shows was read. */
export function AsOf() {
  const translate = useTranslate();
  const [at] = useState(() => new Date().toISOString());
  return (
    <Box component="span" sx={{ display: { xs: 'none', lg: 'inline' }, fontSize: 13, color: ink2 }}>
      {translate('app.asOf', { at: formatInstant(at) })}
    </Box>
  );
}
