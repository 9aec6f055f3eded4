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
import { ink2 } from '../../app/tokens';
import { PaidYuanLink, ReachedLink } from '../../reports/CountLink';
import { Sheet } from '../../ui/Sheet';
import { formatCount, today } from '../../ui/when';
import { useWords } from '../words';
import { DayChart } from './DayChart';
import { type ChartDay, daysAhead, daysOf } from './measure';

/** How many families each day to come has to reach; nothing without a target. */
function neededOf(campaign: CampaignView, { total }: CampaignDashboardView): number[] {
  const left = Math.max(0, (total.targetHouseholds ?? 0) - total.households);
  return left > 0 ? shareOut(left, daysAhead(campaign, today())) : [];
}

function DayTable({ days, part }: { days: readonly ChartDay[]; part: { campaignId: string; regionCode: string } }) {
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
            <TableCell align="right">
              <ReachedLink {...part} from={day} to={day} of={day} count={households} />
            </TableCell>
            <TableCell align="right">
              <PaidYuanLink {...part} from={day} to={day} of={day} amount={amount} />
            </TableCell>
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
  const part = { campaignId: campaign.id, regionCode: board.basis.regionCode };
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
      {asTable ? <DayTable days={days} part={part} /> : <DayChart label={words('board.days')} days={days} />}
    </Sheet>
  );
}
