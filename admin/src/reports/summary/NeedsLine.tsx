import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { CampaignSummaryRow } from '@zhufu/contracts/reports/report.view';
import { formatCount } from '../../ui/when';
import { HeardLink } from '../CountLink';
import { useWords } from '../words';

// within a line of text, colour alone does not tell a link
const line = { m: 0, px: 5, pt: 3, fontSize: 13, lineHeight: '20px', '& a': { textDecoration: 'underline' } } as const;

/** What the families asked for, by kind, each with the visits in which it was heard. */
export function NeedsLine({ campaignId, total }: { campaignId: string; total: CampaignSummaryRow }) {
  const translate = useTranslate();
  const words = useWords();
  if (total.needs === 0) return null;
  const kinds = [...total.byNeed].sort((a, b) => b.needs - a.needs);
  return (
    <Box component="p" sx={line}>
      {words('summary.needs', { count: formatCount(total.needs) })}
      {kinds.map(({ need, needs }, place) => {
        const kind = translate(`codes.needKind.${need}`);
        return (
          <Fragment key={need}>
            {place > 0 && translate('list.comma')}
            {kind}{' '}
            <HeardLink campaignId={campaignId} regionCode={total.regionCode} need={need} count={needs} of={kind} />
          </Fragment>
        );
      })}
    </Box>
  );
}
