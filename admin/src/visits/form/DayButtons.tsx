import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext, useWatch } from 'react-hook-form';
import { addDays, type Day, shanghaiDay } from '@zhufu/domain/calendar';
import { DayInput } from '../../ui/inputs/DayInput';
import { useWords } from '../words';

const today = (): Day => shanghaiDay(new Date());

/** The day of the visit: the last three in one click, any other typed. */
export function DayButtons() {
  const words = useWords();
  const { setValue } = useFormContext();
  const chosen = useWatch({ name: 'visitedOn' }) as string | null;
  const days = [today(), addDays(today(), -1), addDays(today(), -2)];
  const label = (day: Day, ago: number): string => {
    const short = day.slice(5);
    return ago === 0
      ? words('form.today', { day: short })
      : ago === 1
        ? words('form.yesterday', { day: short })
        : short;
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-end' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {days.map((day, ago) => (
          <Button
            key={day}
            variant={chosen === day ? 'contained' : 'outlined'}
            aria-pressed={chosen === day}
            onClick={() => setValue('visitedOn', day, { shouldDirty: true, shouldValidate: true })}
          >
            {label(day, ago)}
          </Button>
        ))}
      </Box>
      <Box sx={{ width: 180 }}>
        <DayInput source="visitedOn" isRequired max={today()} />
      </Box>
    </Box>
  );
}
