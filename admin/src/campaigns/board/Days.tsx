import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView, DayRow } from '@zhufu/contracts/reports/report.view';
import { addDays, type Day, shanghaiDay } from '@zhufu/domain/calendar';
import { campaignDays } from '@zhufu/domain/campaigns';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { dayColour } from '../../app/class-colours';
import { accent } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** Days of the campaign in order, those without a visit too; only such long ones are cut to what has figures. */
function daysOf({ firstOn, lastOn }: CampaignView, found: readonly DayRow[]): DayRow[] {
  const count = campaignDays(firstOn as Day, lastOn as Day);
  if (count > 40) return [...found];
  const known = new Map(found.map((row) => [row.day, row]));
  const inside = Array.from({ length: count }, (_, i) => addDays(firstOn as Day, i));
  return inside.map((day) => known.get(day) ?? { day, households: 0, amount: 0 });
}

function Chart({ days }: { days: readonly DayRow[] }) {
  const most = Math.max(1, ...days.map(({ households }) => households));
  const today = shanghaiDay(new Date());
  return (
    <Box role="img" sx={{ display: 'flex', alignItems: 'flex-end', gap: '2%', height: 180, overflowX: 'auto' }}>
      {days.map(({ day, households }) => (
        <Box key={day} sx={{ flex: '1 1 20px', minWidth: 18, textAlign: 'center', fontSize: 12, lineHeight: '18px' }}>
          {households > 0 && formatCount(households)}
          <Box sx={{ height: `${(households / most) * 120}px`, bgcolor: day === today ? accent : dayColour }} />
          {Number(day.slice(8))}
        </Box>
      ))}
    </Box>
  );
}

/** Families first reached by day; the chart has its table. */
export function Days({ campaign, board }: { campaign: CampaignView; board: CampaignDashboardView }) {
  const words = useWords();
  const [asTable, setAsTable] = useState(false);
  const days = daysOf(campaign, board.days);
  return (
    <Sheet
      title={words('board.days')}
      note={words('board.daysBasis')}
      actions={
        <Button onClick={() => setAsTable(!asTable)}>{words(asTable ? 'board.asChart' : 'board.asTable')}</Button>
      }
    >
      {asTable ? (
        <Table>
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
      ) : (
        <Chart days={days} />
      )}
    </Sheet>
  );
}
