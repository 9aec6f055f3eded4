import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ink2, ink3 } from '../../app/tokens';
import { useWords } from '../words';

/** 口径 of 到账 and 下拨 where the rows are townships or villages. */
export function NoAccounts() {
  const words = useWords();
  const translate = useTranslate();
  return (
    <Box component="p" sx={{ m: 0, px: 5, py: 2, fontSize: 12, lineHeight: '18px', color: ink3 }}>
      <Box component="span" sx={{ mr: 2, color: ink2 }}>
        {translate('figure.basis')}
      </Box>
      {words('board.noAccounts')}
    </Box>
  );
}
