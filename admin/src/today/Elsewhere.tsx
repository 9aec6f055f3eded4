import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { WaitingView } from '@zhufu/contracts/reports/report.view';
import { listPath } from '../app/paths';
import { line } from '../app/tokens';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { elsewhereOf } from './counts';
import { filtersOf, listOf, useQueues, type WaitingQueue } from './queues';
import { useWords } from './words';

/** How many records wait in a queue in all campaigns and without one. */
function useTotal(queue: WaitingQueue): number | undefined {
  const enabled = useQueues().includes(queue);
  const asked = { filter: filtersOf[queue](), pagination: { page: 1, perPage: 1 } };
  return useGetList(listOf[queue], asked, { staleTime: 30_000, onError: () => undefined, enabled }).total;
}

/** What waits beside the campaign shown, so that nothing is forgotten in one that is over; all of it where none is open. */
export function Elsewhere({ here }: { here?: WaitingView }) {
  const words = useWords();
  const totals = { unsigned: useTotal('unsigned'), returned: useTotal('returned'), toConfirm: useTotal('toConfirm') };
  const waiting = elsewhereOf(totals, here);
  if (waiting.length === 0) return null;
  return (
    <Sheet title={words(here ? 'elsewhere' : 'anywhere')} flush>
      {waiting.map(({ queue, count, total }) => (
        <Box
          key={queue}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, px: 5, py: 2, '& + &': { borderTop: `1px solid ${line}` } }}
        >
          {words(`queues.${queue}`)}
          <strong>{formatCount(count)}</strong>
          <Link component={RouterLink} to={listPath(listOf[queue], filtersOf[queue]())} sx={{ ml: 'auto' }}>
            {words('allOf', { count: formatCount(total) })}
          </Link>
        </Box>
      ))}
    </Sheet>
  );
}
