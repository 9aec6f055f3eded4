import Box from '@mui/material/Box';
import { addDays, type Day, shanghaiDay } from '@zhufu/domain/calendar';
import { dayColour } from '../../app/class-colours';
import { useLanguage } from '../../app/language';
import { accent, edge, ink2, line2 } from '../../app/tokens';
import { formatCount } from '../../ui/when';
import type { ChartDay } from './measure';

/** The day of the month, with its month after a gap; below it 六 or 日 on a day off. */
function DayLabel({ day, isApart }: { day: string; isApart: boolean }) {
  const language = useLanguage();
  const noon = new Date(`${day}T12:00:00Z`);
  const isOff = [0, 6].includes(noon.getUTCDay());
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'narrow',
    timeZone: 'UTC',
  });
  return (
    <>
      {isApart ? day.slice(5) : Number(day.slice(8))}
      <Box sx={{ height: 18, color: ink2 }}>{isOff && weekday.format(noon)}</Box>
    </>
  );
}

interface DayBarProps {
  day: ChartDay;
  most: number;
  isToday: boolean;
  /** Days are left out before it. */
  isApart: boolean;
}

function DayBar({ day, most, isToday, isApart }: DayBarProps) {
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
        minWidth: isApart ? 36 : 18,
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
      <DayLabel day={day.day} isApart={isApart} />
    </Box>
  );
}

/** A bar per day, the figure on each; what the days to come need is outlined. */
export function DayChart({ label, days }: { label: string; days: readonly ChartDay[] }) {
  const today = shanghaiDay(new Date());
  const isApart = (place: number): boolean => {
    const before = days[place - 1];
    return before !== undefined && days[place]?.day !== addDays(before.day as Day, 1);
  };
  const most = Math.max(1, ...days.map(({ households, needed = 0 }) => Math.max(households, needed)));
  return (
    <Box
      role="img"
      aria-label={label}
      sx={{ display: 'flex', alignItems: 'flex-end', minHeight: 180, overflowX: 'auto' }}
    >
      {days.map((day, place) => (
        <DayBar key={day.day} day={day} most={most} isToday={day.day === today} isApart={isApart(place)} />
      ))}
    </Box>
  );
}
