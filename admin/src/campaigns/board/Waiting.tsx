import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { useMay } from '../../app/session';
import { ink2, line } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import { listsOf } from './lists';

interface WaitingProps {
  campaign: CampaignView;
  board: CampaignDashboardView;
}

interface Entry {
  key: keyof ReturnType<typeof listsOf>;
  count: number;
  /** Does it wait for the reader, or for others in the area? */
  mine: boolean;
  more?: string;
}

/** All that waits in the region shown; what the reader may do is the reader's. Who confirms is told of visits by what it may confirm. */
function useEntries({ waiting }: CampaignDashboardView): Entry[] {
  const words = useWords();
  const mayConfirm = useMay('visits.confirm');
  // those who look after families mend what was returned
  const mayMend = useMay('households.create');
  const maySign = useMay('disbursements.sign');
  const mayPay = useMay('disbursements.pay');
  const mayPostReceipts = useMay('funding-receipts.post');
  const mayPostTransfers = useMay('funding-transfers.post');
  const amount = words('board.yuan', { amount: formatYuan(waiting.unsignedAmount as Fen) });
  const entries: Entry[] = [
    { key: 'toConfirm', count: waiting.toConfirm, mine: mayConfirm },
    { key: 'submitted', count: mayConfirm ? 0 : waiting.submitted, mine: false },
    { key: 'returned', count: waiting.returned, mine: mayMend },
    { key: 'unsigned', count: waiting.unsigned, mine: maySign, more: amount },
    { key: 'toPay', count: waiting.toPay, mine: mayPay },
    { key: 'receiptsToPost', count: waiting.receiptsToPost, mine: mayPostReceipts },
    { key: 'transfersToPost', count: waiting.transfersToPost, mine: mayPostTransfers },
  ];
  return entries.filter(({ count }) => count > 0);
}

function Line({ entry: { key, count, more, mine }, to }: { entry: Entry; to: string }) {
  const words = useWords();
  const name = words(`board.${key}`);
  const verb = words(mine ? 'board.handle' : 'board.look');
  return (
    <Box
      sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, py: 2, '& + &': { borderTop: `1px solid ${line}` } }}
    >
      <Box sx={{ minWidth: 0, mr: 'auto' }}>
        {name} <strong>{formatCount(count)}</strong>
        {more && <Box sx={{ fontSize: 12, lineHeight: '18px', color: ink2 }}>{more}</Box>}
      </Box>
      <Button
        size="small"
        variant="outlined"
        component={Link}
        to={to}
        aria-label={`${verb} ${name}`}
        sx={{ flex: 'none' }}
      >
        {verb}
      </Button>
    </Box>
  );
}

/** What waits for the reader, then what waits for others in the region shown, each with its list. */
export function Waiting({ campaign, board }: WaitingProps) {
  const words = useWords();
  const mayList = useMay('visits.list');
  const lists = listsOf(campaign.id, board.basis.regionCode);
  const entries = useEntries(board);
  const mine = entries.filter((entry) => entry.mine);
  const others = entries.filter((entry) => !entry.mine && mayList);
  return (
    <div>
      <Sheet title={words('board.waiting')} note={words('board.count', { count: mine.length })} flush>
        {mine.length === 0 && <Box sx={{ px: 5, py: 3, color: ink2 }}>{words('board.nothing')}</Box>}
        {mine.map((entry) => (
          <Line key={entry.key} entry={entry} to={lists[entry.key]} />
        ))}
      </Sheet>
      {others.length > 0 && (
        <Sheet title={words('board.others')} flush>
          {others.map((entry) => (
            <Line key={entry.key} entry={entry} to={lists[entry.key]} />
          ))}
        </Sheet>
      )}
    </div>
  );
}
