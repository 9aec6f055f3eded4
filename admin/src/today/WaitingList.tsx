import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DisbursementRow, VisitRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { editPath, listPath, showPath } from '../app/paths';
import { useMay, useSession } from '../app/session';
import { tones } from '../app/tokens';
import { LineVerbs, visitOf } from '../disbursements/LineVerbs';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';
import { filtersOf, type WaitingQueue } from './queues';
import { useWords } from './words';
import { WaitingRow } from './WaitingRow';

const FEW = 5;
const MOST = 50;
const quiet = { staleTime: 30_000, onError: () => undefined };

export interface WaitingListProps {
  queue: WaitingQueue;
  campaignId: string;
  /** The queue that was chosen: more of its rows, and it stays when nothing is in it. */
  isWhole?: boolean;
}

interface FrameProps extends WaitingListProps {
  resource: 'visits' | 'disbursements';
  /** Unknown until the answer has come. */
  total: number | undefined;
  shown: number;
  error: unknown;
  retry: () => unknown;
  children: ReactNode;
}

function Frame({ queue, campaignId, isWhole, resource, total, shown, error, retry, children }: FrameProps) {
  const words = useWords();
  if (!total && !isWhole) return null;
  if (total === undefined) {
    return <Sheet flush>{error ? <ErrorState error={error} retry={() => void retry()} /> : <LoadingState />}</Sheet>;
  }
  const title = words(`queues.${queue}`);
  const all = listPath(resource, filtersOf[queue](campaignId));
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
      {total === 0 && <Box sx={{ px: 5, py: 4 }}>{words(`nothing.${queue}`)}</Box>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {children}
      </Box>
      {isWhole && total > shown && (
        <Box sx={{ px: 5, py: 2 }}>
          <Link component={RouterLink} to={all}>
            {words('moreRows', { count: formatCount(total - shown) })}
          </Link>
        </Box>
      )}
    </Sheet>
  );
}

/** The reason a visit came back, and the way to mend it; or who recorded it. */
function Visit({ row }: { row: VisitRow }) {
  const words = useWords();
  const translate = useTranslate();
  const mayEdit = useMay('visits.edit');
  const mayMend = useSession()?.account.id === row.recorderId && mayEdit;
  const isReturned = row.status === 'returned';
  const given = formatYuan((row.cash + row.goods) as Fen);
  const met = translate(`codes.visitResult.${row.result}`);
  const said = `${row.visitedOn} ${met} ${given} ${translate('money.yuan')} ${words('recorder', { name: row.recorderName ?? translate('state.unknown') })}`;
  return (
    <WaitingRow
      row={row}
      to={showPath('visits', row.id)}
      said={said}
      action={
        isReturned &&
        mayMend && (
          <Button size="small" variant="outlined" component={RouterLink} to={editPath('visits', row.id)}>
            {words('mend')}
          </Button>
        )
      }
    >
      {isReturned && row.returnReason && (
        <Box sx={{ color: tones.bad.text }}>{words('returnedFor', { reason: row.returnReason })}</Box>
      )}
    </WaitingRow>
  );
}

function Line({ row }: { row: DisbursementRow }) {
  const words = useWords();
  const translate = useTranslate();
  const what = row.goodsName ?? (row.kind === 'goods' ? translate('codes.aidKind.goods') : '');
  const said = words('paid', { day: row.paidOn, amount: formatYuan(row.amount as Fen), what });
  return (
    <WaitingRow
      row={row}
      to={showPath('visits', row.visitId)}
      said={said}
      action={<LineVerbs line={row} visit={visitOf(row)} brief />}
    />
  );
}

function Visits(props: WaitingListProps & { perPage: number }) {
  const { queue, campaignId, perPage } = props;
  const asked = { filter: filtersOf[queue](campaignId), pagination: { page: 1, perPage } };
  const { data = [], total, error, refetch } = useGetList<VisitRow>('visits', asked, quiet);
  return (
    <Frame {...props} resource="visits" total={total} shown={data.length} error={error} retry={refetch}>
      {data.map((row) => (
        <Visit key={row.id} row={row} />
      ))}
    </Frame>
  );
}

function Lines(props: WaitingListProps & { perPage: number }) {
  const { queue, campaignId, perPage } = props;
  const asked = { filter: filtersOf[queue](campaignId), pagination: { page: 1, perPage } };
  const { data = [], total, error, refetch } = useGetList<DisbursementRow>('disbursements', asked, quiet);
  return (
    <Frame {...props} resource="disbursements" total={total} shown={data.length} error={error} retry={refetch}>
      {data.map((row) => (
        <Line key={row.id} row={row} />
      ))}
    </Frame>
  );
}

/** What waits in one queue, each with what is to be done about it. */
export function WaitingList(props: WaitingListProps) {
  const perPage = props.isWhole ? MOST : FEW;
  const List = props.queue === 'unsigned' ? Lines : Visits;
  return <List {...props} perPage={perPage} />;
}
