import Box from '@mui/material/Box';
import type { DayRow } from '@zhufu/contracts/reports/report.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { dayColour } from '../../app/class-colours';
import { useLanguage } from '../../app/language';
import { accent, edge, ink2, line2 } from '../../app/tokens';
import { formatCount } from '../../ui/when';

export interface ChartDay extends DayRow {
  /** A day to come: how many families it takes to reach the target. */
  needed?: number;
}

/** The day of the month; below it 六 or 日 on a day off. */
function DayLabel({ day }: { day: string }) {
  const language = useLanguage();
  const noon = new Date(`${day}T12:00:00Z`);
  const isOff = [0, 6].includes(noon.getUTCDay());
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'narrow',
    timeZone: 'UTC',
  });
  return (
    <>
      {Number(day.slice(8))}
      <Box sx={{ height: 18, color: ink2 }}>{isOff && weekday.format(noon)}</Box>
    </>
  );
}

function DayBar({ day, most, isToday }: { day: ChartDay; most: number; isToday: boolean }) {
  const { households, needed } = day;
  const height = `${((needed ?? households) / most) * 120}px`;
  const look =
    needed === undefined
      ? { bgcolor: isToday ? accent : dayColour }
      : { border: `1px dashed ${edge}`, borderBottom: 0 };
  const number = needed ?? households;
  return (
    <Box
      sx={{
        flex: '1 1 20px',
        minWidth: 18,
        textAlign: 'center',
        fontSize: 12,
        lineHeight: '18px',
        fontWeight: isToday ? 700 : 400,
      }}
    >
      <Box component="span" sx={needed === undefined ? undefined : { color: ink2 }}>
        {(number > 0 || isToday) && formatCount(number)}
      </Box>
      <Box sx={{ borderBottom: `1px solid ${line2}`, px: '12%' }}>
        <Box sx={{ height, boxSizing: 'border-box', ...look }} />
      </Box>
      <DayLabel day={day.day} />
    </Box>
  );
}

/** A bar per day, the figure on each; what the days to come need is outlined. */
export function DayChart({ label, days }: { label: string; days: readonly ChartDay[] }) {
  const today = shanghaiDay(new Date());
  const most = Math.max(1, ...days.map(({ households, needed = 0 }) => Math.max(households, needed)));
  return (
    <Box
      role="img"
      aria-label={label}
      sx={{ display: 'flex', alignItems: 'flex-end', minHeight: 180, overflowX: 'auto' }}
    >
      {days.map((day) => (
        <DayBar key={day.day} day={day} most={most} isToday={day.day === today} />
      ))}
    </Box>
  );
}
