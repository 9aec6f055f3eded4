import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView } from '@zhufu/contracts/reports/report.view';
import { shareOut } from '@zhufu/domain/campaigns';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2 } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import { DayChart } from './DayChart';
import { type ChartDay, daysAhead, daysOf } from './measure';

/** How many families each day to come has to reach; nothing without a target. */
function neededOf(campaign: CampaignView, { total }: CampaignDashboardView): number[] {
  const left = Math.max(0, (total.targetHouseholds ?? 0) - total.households);
  return left > 0 ? shareOut(left, daysAhead(campaign)) : [];
}

function DayTable({ days }: { days: readonly ChartDay[] }) {
  const words = useWords();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{words('board.dayHead')}</TableCell>
          <TableCell align="right">{words('board.days')}</TableCell>
          <TableCell align="right">{words('fields.amount')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {days.map(({ day, households, amount }) => (
          <TableRow key={day}>
            <TableCell>{day}</TableCell>
            <TableCell align="right">{formatCount(households)}</TableCell>
            <TableCell align="right">{formatYuan(amount as Fen)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** Families first reached by day, and what the days to come need; the chart has its table. */
export function Days({ campaign, board }: { campaign: CampaignView; board: CampaignDashboardView }) {
  const words = useWords();
  const [asTable, setAsTable] = useState(false);
  const needed = neededOf(campaign, board);
  const days = daysOf(campaign, board.days, needed);
  const pace = words('board.pace', { days: needed.length, count: formatCount(needed[0] ?? 0) });
  return (
    <Sheet
      title={words('board.days')}
      note={words('board.daysBasis')}
      actions={
        <>
          {needed.length > 0 && <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>{pace}</Box>}
          <Button size="small" onClick={() => setAsTable(!asTable)}>
            {words(asTable ? 'board.asChart' : 'board.asTable')}
          </Button>
        </>
      }
      flush={asTable}
    >
      {asTable ? <DayTable days={days} /> : <DayChart label={words('board.days')} days={days} />}
    </Sheet>
  );
}
