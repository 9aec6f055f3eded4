import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { CampaignSummaryRow } from '@zhufu/contracts/reports/report.view';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** What the families asked for, by kind. */
export function NeedsLine({ total }: { total: CampaignSummaryRow }) {
  const translate = useTranslate();
  const words = useWords();
  if (total.needs === 0) return null;
  const kinds = [...total.byNeed].sort((a, b) => b.needs - a.needs);
  return (
    <Box component="p" sx={{ m: 0, px: 5, pt: 3, fontSize: 13, lineHeight: '20px' }}>
      {words('summary.needs', {
        count: formatCount(total.needs),
        kinds: kinds
          .map(({ need, needs }) => `${translate(`codes.needKind.${need}`)} ${formatCount(needs)}`)
          .join(translate('list.comma')),
      })}
    </Box>
  );
}
