import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { BasisView } from '@zhufu/contracts/reports/report.view';
import { ink2, ink3 } from '../app/tokens';
import { formatInstant } from '../ui/when';

/** 口径 of a whole table: what households and money count, over which days, where, as of when. */
export function BasisLine({ basis }: { basis: BasisView }) {
  const translate = useTranslate();
  return (
    <Box component="p" sx={{ m: 0, px: 5, py: 3, fontSize: 12, lineHeight: '18px', color: ink3 }}>
      <Box component="span" sx={{ mr: 2, color: ink2 }}>
        {translate('figure.basis')}
      </Box>
      {translate('resources.reports.basisLine', {
        campaign: basis.campaignName,
        region: basis.regionName,
        from: basis.firstOn,
        to: basis.lastOn,
        households: translate(`resources.reports.basis.${basis.households}`),
        money: translate(`resources.reports.basis.${basis.money}`),
        at: formatInstant(basis.asOf),
      })}
    </Box>
  );
}
