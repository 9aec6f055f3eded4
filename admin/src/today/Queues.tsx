import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath } from '../app/paths';
import { accent, ink, ink2 } from '../app/tokens';
import { reportPath } from '../reports/paths';
import { Basis, type BasisProps } from '../ui/Basis';
import { FigureStrip } from '../ui/FigureStrip';
import { formatCount, formatInstant } from '../ui/when';
import { missingOf } from './counts';
import { filtersOf, type QueueName, useQueues } from './queues';
import { useWords } from './words';

interface Said extends BasisProps {
  value: number;
  unit: string;
  of?: string;
}

/** What each queue counts, on what basis, and the list it counts. */
function useSaid({ total, waiting, basis }: CampaignDashboardView): Record<QueueName, Said> {
  const words = useWords();
  const { campaignId, regionCode } = basis;
  const asOf = formatInstant(basis.asOf).slice(5);
  const missing = missingOf(total);
  const amount = formatYuan(waiting.unsignedAmount as Fen);
  const counts = { registered: formatCount(total.registered), households: formatCount(total.households) };
  const said = (name: QueueName, value: number, unit: string, href: string, of?: string): Said => ({
    value,
    unit: words(`units.${unit}`),
    of,
    basis: words(`bases.${name}`, counts),
    asOf,
    href,
  });
  const listed = (name: 'returned' | 'toConfirm') => listPath('visits', filtersOf[name](campaignId));
  return {
    unreached: said(
      'unreached',
      total.unreached,
      'households',
      reportPath('unreached', { campaignId, regionCode }),
      missing === undefined ? undefined : words('missing', { count: formatCount(missing) }),
    ),
    unsigned: said(
      'unsigned',
      waiting.unsigned,
      'lines',
      listPath('disbursements', filtersOf.unsigned(campaignId)),
      waiting.unsigned > 0 ? words('amount', { amount }) : undefined,
    ),
    returned: said('returned', waiting.returned, 'visits', listed('returned')),
    toConfirm: said('toConfirm', waiting.toConfirm, 'visits', listed('toConfirm')),
  };
}

interface QueueProps {
  name: QueueName;
  said: Said;
  to: string;
  isChosen: boolean;
}

const choice = {
  display: 'block',
  px: 5,
  pt: 4,
  color: ink,
  textDecoration: 'none',
  '&:hover .number': { color: accent },
} as const;

/** One queue: its number chooses it, its 口径 opens the whole list. */
function Queue({ name, said: { value, unit, of, ...basis }, to, isChosen }: QueueProps) {
  const words = useWords();
  return (
    <Box
      role="group"
      aria-label={words(`queues.${name}`)}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        flex: 1,
        minWidth: 160,
        boxShadow: isChosen ? `inset 0 -3px ${accent}` : undefined,
      }}
    >
      <Link component={RouterLink} to={to} replace aria-current={isChosen ? 'true' : undefined} sx={choice}>
        <Box component="span" sx={{ display: 'block', fontSize: 13, lineHeight: '20px', color: ink2 }}>
          {words(`queues.${name}`)}
        </Box>
        <Box component="span" className="number" sx={{ fontSize: 36, lineHeight: '44px', letterSpacing: '-0.01em' }}>
          {formatCount(value)}
        </Box>
        <Box component="span" sx={{ ml: 1, color: ink2 }}>
          {of ? words('unitOf', { unit, of }) : unit}
        </Box>
      </Link>
      <Box sx={{ display: 'flex', flex: 1, px: 5, pb: 4 }}>
        <Basis {...basis} />
      </Box>
    </Box>
  );
}

export interface QueuesProps {
  view: CampaignDashboardView;
  queue: QueueName;
  /** The address with another choice. */
  to: (choices: { queue: string }) => string;
}

/** What waits in the area; a click changes the list below (pages/today.png). */
export function Queues({ view, queue, to }: QueuesProps) {
  const said = useSaid(view);
  return (
    <FigureStrip>
      {useQueues().map((name) => (
        <Queue key={name} name={name} said={said[name]} to={to({ queue: name })} isChosen={name === queue} />
      ))}
    </FigureStrip>
  );
}
