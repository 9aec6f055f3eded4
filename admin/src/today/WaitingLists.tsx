import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import type { DisbursementRow, VisitRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { listPath, showPath } from '../app/paths';
import { useMay } from '../app/session';
import { ink2, line } from '../app/tokens';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { returnedOf, toConfirmOf, unsignedOf } from './queues';
import { useWords } from './words';

const few = { pagination: { page: 1, perPage: 5 } } as const;
const quiet = { staleTime: 30_000, onError: () => undefined };

interface Entry {
  id: string;
  to: string;
  headName: string;
  place: string;
  said: string;
}

function Entries({ title, entries, total, all }: { title: string; entries: Entry[]; total: number; all: string }) {
  const words = useWords();
  if (total === 0) return null;
  return (
    <Sheet
      title={title}
      note={formatCount(total)}
      actions={
        <Link component={RouterLink} to={all} aria-label={`${title} ${words('all')}`}>
          {words('all')}
        </Link>
      }
      flush
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map(({ id, to, headName, place, said }) => (
          <Box component="li" key={id} sx={{ px: 5, py: 2, '& + &': { borderTop: `1px solid ${line}` } }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              <Link component={RouterLink} to={to}>
                {headName}
              </Link>
              <span>{place}</span>
            </Box>
            <Box sx={{ fontSize: 12, lineHeight: '18px', color: ink2 }}>{said}</Box>
          </Box>
        ))}
      </Box>
    </Sheet>
  );
}

interface VisitsProps {
  title: string;
  filter: Record<string, unknown>;
}

function Visits({ title, filter }: VisitsProps) {
  const words = useWords();
  const translate = useTranslate();
  const { data = [], total = 0 } = useGetList<VisitRow>('visits', { filter, ...few }, quiet);
  const entries = data.map((row) => ({
    id: row.id,
    to: showPath('visits', row.id),
    headName: row.headName,
    place: `${row.villageName} ${row.townshipName}`,
    said: `${row.visitedOn} ${translate(`codes.visitResult.${row.result}`)} ${words('recorder', { name: row.recorderName ?? translate('state.unknown') })}`,
  }));
  return <Entries title={title} entries={entries} total={total} all={listPath('visits', filter)} />;
}

function Unsigned({ campaignId }: { campaignId: string }) {
  const words = useWords();
  const filter = unsignedOf(campaignId);
  const { data = [], total = 0 } = useGetList<DisbursementRow>('disbursements', { filter, ...few }, quiet);
  const entries = data.map((row) => ({
    id: row.id,
    to: showPath('visits', row.visitId),
    headName: row.headName,
    place: `${row.villageName} ${row.townshipName}`,
    said: words('paid', { day: row.paidOn, amount: formatYuan(row.amount as Fen), what: row.goodsName ?? '' }),
  }));
  return (
    <Entries title={words('queues.unsigned')} entries={entries} total={total} all={listPath('disbursements', filter)} />
  );
}

/** The first of what waits, by queue; a queue with nothing in it is not shown. */
export function WaitingLists({ view: { basis } }: { view: CampaignDashboardView }) {
  const words = useWords();
  const mayConfirm = useMay('visits.confirm');
  const { campaignId } = basis;
  return (
    <div>
      <Visits title={words('queues.returned')} filter={returnedOf(campaignId)} />
      {mayConfirm && <Visits title={words('queues.toConfirm')} filter={toConfirmOf(campaignId)} />}
      <Unsigned campaignId={campaignId} />
    </div>
  );
}
