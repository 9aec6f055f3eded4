import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useFormContext, useWatch } from 'react-hook-form';
import { addDays, type Day } from '@zhufu/domain/calendar';
import { labelsUnseen } from '../../ui/hidden';
import { DayInput } from '../../ui/inputs/DayInput';
import { useWords } from '../words';
import { today } from '../../ui/when';

const joined = {
  display: 'flex',
  '& .MuiButton-root': { borderRadius: 0, mr: '-1px' },
  '& .MuiButton-root:first-of-type': { borderRadius: '4px 0 0 4px' },
  '& .MuiButton-root:last-of-type': { borderRadius: '0 4px 4px 0', mr: 0 },
} as const;

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
    <Box sx={{ ...labelsUnseen, display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      <Box sx={joined}>
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
      <Box sx={{ width: 150 }}>
        <DayInput source="visitedOn" isRequired max={today()} />
      </Box>
    </Box>
  );
}
