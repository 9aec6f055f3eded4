import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { SummaryView } from '@zhufu/contracts/households/household.view';
import { householdCategories } from '@zhufu/domain/households';
import { EmptyState } from '../../ui/EmptyState';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { SummaryLine } from './SummaryLine';

const style = {
  '& :is(th, td):first-of-type': { whiteSpace: 'nowrap' },
  '& th + td.MuiTableCell-root': { pl: '10px' },
} as const;

/** Regions below, each with its families by main category; the sum at the foot is the region itself. */
export function SummaryTable({ summary: { rows, total } }: { summary: SummaryView }) {
  const translate = useTranslate();
  const words = useWords();
  if (total.households === 0) {
    return (
      <Sheet flush>
        <EmptyState title={words('summary.none', { region: total.regionName })} hint={words('summary.noneHint')} />
      </Sheet>
    );
  }
  const most = Math.max(1, ...rows.map(({ households }) => households));
  return (
    <Sheet
      title={words(rows.length > 0 ? 'summary.byRegion' : 'summary.byVillage')}
      note={words('summary.tableNote')}
      flush
    >
      <SideScroll sx={style}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{words('summary.region')}</TableCell>
              {rows.length > 0 && (
                <TableCell className="no-print" aria-hidden sx={{ display: { xs: 'none', sm: 'table-cell' } }} />
              )}
              <TableCell align="right">{words('summary.total')}</TableCell>
              {householdCategories.map((category) => (
                <TableCell key={category} align="right" sx={{ whiteSpace: 'normal', minWidth: 76 }}>
                  {translate(`codes.householdCategory.${category}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <SummaryLine key={row.regionCode} row={row} most={most} />
            ))}
          </TableBody>
          <TableFooter>
            <SummaryLine row={total} most={rows.length > 0 ? 0 : undefined} isSum />
          </TableFooter>
        </Table>
      </SideScroll>
    </Sheet>
  );
}
