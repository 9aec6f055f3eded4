import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { reportPath } from '../reports/paths';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { Families } from './Families';
import { PlaceRows } from './PlaceRows';
import { useWords } from './words';

/** The regions below, those with the most families left first; in a village the families themselves. */
export function Places({ view: { rows, total, basis } }: { view: CampaignDashboardView }) {
  const words = useWords();
  const { campaignId, regionCode } = basis;
  const all = (
    <Link component={RouterLink} to={reportPath('unreached', { campaignId, regionCode })}>
      {words('wholeList')}
    </Link>
  );
  return (
    <Sheet
      title={words(rows.length > 0 ? 'byPlace' : 'here', { region: total.regionName })}
      note={words('left', { count: formatCount(total.unreached) })}
      actions={all}
      flush
    >
      {rows.length > 0 ? (
        <PlaceRows rows={rows} campaignId={campaignId} />
      ) : (
        <Families campaignId={campaignId} regionCode={total.regionCode} />
      )}
    </Sheet>
  );
}
