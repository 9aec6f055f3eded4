import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath } from '../../app/paths';
import { useMay } from '../../app/session';
import { ink2, line } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

interface WaitingProps {
  campaign: CampaignView;
  board: CampaignDashboardView;
}

interface Entry {
  key: string;
  count: number;
  to: string;
  /** Does it wait for the reader, or for others in the area? */
  mine: boolean;
  more?: string;
}

/** All that waits in the area; what the reader may do is the reader's. */
function useEntries({ campaign, board: { waiting } }: WaitingProps): Entry[] {
  const words = useWords();
  const mayConfirm = useMay('visits.confirm');
  // those who look after families mend what was returned
  const mayMend = useMay('households.create');
  const maySign = useMay('disbursements.sign');
  const mayPay = useMay('disbursements.pay');
  const mayPost = useMay('funding-receipts.post');
  const campaignId = campaign.id;
  const visits = (status: string) => listPath('visits', { campaignId, status });
  const lines = (status: string) => listPath('disbursements', { campaignId, status });
  const amount = words('board.yuan', { amount: formatYuan(waiting.unsignedAmount as Fen) });
  return [
    { key: 'toConfirm', count: waiting.toConfirm, to: visits('submitted'), mine: mayConfirm },
    { key: 'returned', count: waiting.returned, to: visits('returned'), mine: mayMend },
    { key: 'unsigned', count: waiting.unsigned, to: lines('posted'), mine: maySign, more: amount },
    { key: 'toPay', count: waiting.toPay, to: lines('reserved'), mine: mayPay },
    { key: 'toPost', count: waiting.toPost, to: listPath('funding-receipts', { waiting: true }), mine: mayPost },
  ].filter(({ count }) => count > 0);
}

function Line({ entry: { key, count, to, more, mine } }: { entry: Entry }) {
  const words = useWords();
  const name = words(`board.${key}`);
  const verb = words(mine ? 'board.handle' : 'board.look');
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, py: 2, '& + &': { borderTop: `1px solid ${line}` } }}
    >
      <Box sx={{ minWidth: 0 }}>
        {name} <strong>{formatCount(count)}</strong>
        {more && <Box sx={{ fontSize: 12, lineHeight: '18px', color: ink2 }}>{more}</Box>}
      </Box>
      <Button
        size="small"
        variant="outlined"
        component={Link}
        to={to}
        aria-label={`${verb} ${name}`}
        sx={{ ml: 'auto', flex: 'none' }}
      >
        {verb}
      </Button>
    </Box>
  );
}

/** What waits for the reader, then what waits for others in the area, each with its list. */
export function Waiting(props: WaitingProps) {
  const words = useWords();
  const mayList = useMay('visits.list');
  const entries = useEntries(props);
  const mine = entries.filter((entry) => entry.mine);
  const others = entries.filter((entry) => !entry.mine && entry.key !== 'toPost' && mayList);
  return (
    <div>
      <Sheet title={words('board.waiting')} note={words('board.count', { count: mine.length })} flush>
        {mine.length === 0 && <Box sx={{ px: 5, py: 3, color: ink2 }}>{words('board.nothing')}</Box>}
        {mine.map((entry) => (
          <Line key={entry.key} entry={entry} />
        ))}
      </Sheet>
      {others.length > 0 && (
        <Sheet title={words('board.others')} flush>
          {others.map((entry) => (
            <Line key={entry.key} entry={entry} />
          ))}
        </Sheet>
      )}
    </div>
  );
}
