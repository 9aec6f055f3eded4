import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath } from '../../app/paths';
import { useMay } from '../../app/session';
import { line } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** What waits for the reader, each a link to its list. */
export function Waiting({ campaign, board: { waiting } }: { campaign: CampaignView; board: CampaignDashboardView }) {
  const words = useWords();
  const mayPost = useMay('funding-receipts.post');
  const mayList = useMay('visits.list');
  const campaignId = campaign.id;
  const all = [
    { key: 'toConfirm', count: waiting.toConfirm, to: '/visits/queue' },
    { key: 'returned', count: waiting.returned, to: listPath('visits', { campaignId, status: 'returned' }) },
    {
      key: 'unsigned',
      count: waiting.unsigned,
      to: listPath('disbursements', { campaignId, status: 'posted' }),
      more: formatYuan(waiting.unsignedAmount as Fen),
    },
    { key: 'toPay', count: waiting.toPay, to: listPath('disbursements', { campaignId, status: 'reserved' }) },
    { key: 'toPost', count: waiting.toPost, to: listPath('funding-receipts', { waiting: true }), money: true },
  ];
  const shown = all.filter(({ count, money }) => count > 0 && (money ? mayPost : mayList));
  return (
    <Sheet title={words('board.waiting')}>
      {shown.length === 0 && <Box sx={{ color: 'text.secondary' }}>{words('board.nothing')}</Box>}
      {shown.map(({ key, count, to, more }) => (
        <Box key={key} sx={{ display: 'flex', gap: 3, py: 2, borderBottom: `1px solid ${line}` }}>
          <Link component={RouterLink} to={to}>
            {words(`board.${key}`)}
          </Link>
          <Box sx={{ ml: 'auto', textAlign: 'right' }}>
            <strong>{formatCount(count)}</strong>
            {more && <Box sx={{ fontSize: 12 }}>{more}</Box>}
          </Box>
        </Box>
      ))}
    </Sheet>
  );
}
