import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { VisitRow } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../../app/paths';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { StatusChip } from '../../ui/StatusChip';
import { useWords } from '../words';

function Line({ visit }: { visit: VisitRow }) {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell>
        <Link component={RouterLink} to={showPath('visits', visit.id)} sx={{ fontWeight: 700 }}>
          {visit.visitedOn}
        </Link>
      </TableCell>
      <TableCell>{visit.visitorNames}</TableCell>
      <TableCell>{translate(`codes.visitResult.${visit.result}`)}</TableCell>
      <TableCell align="right">{formatYuan(visit.cash as Fen)}</TableCell>
      <TableCell align="right">{formatYuan(visit.goods as Fen)}</TableCell>
      <TableCell>
        <StatusChip list="visitStatus" status={visit.status} />
      </TableCell>
    </TableRow>
  );
}

/** 走访: every visit to the family, the latest first. */
export function Visits({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const { data, error, refetch } = useGetList<VisitRow>('visits', {
    filter: { householdId: household.id },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'visitedOn', order: 'DESC' },
  });
  if (!data)
    return <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
  if (data.length === 0) {
    return (
      <Sheet flush>
        <EmptyState title={words('show.noVisits')} hint={words('show.noVisitsHint')} />
      </Sheet>
    );
  }
  const heads = ['visitedOn', 'visitorNames', 'result', 'cash', 'goods', 'status'];
  return (
    <Sheet flush>
      <SideScroll>
        <Table>
          <TableHead>
            <TableRow>
              {heads.map((field) => (
                <TableCell key={field} align={field === 'cash' || field === 'goods' ? 'right' : undefined}>
                  {translate(`resources.visits.fields.${field}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {data.map((visit) => (
              <Line key={visit.id} visit={visit} />
            ))}
          </TableBody>
        </Table>
      </SideScroll>
    </Sheet>
  );
}
