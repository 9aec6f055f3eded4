import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { ink2 } from '../../app/tokens';
import { formatClock } from '../when';
import { type KeptForm, useKeptForm } from './useKeptForm';

/** At the foot of a form: since when what was typed is safe in this browser, and the way to be rid of it. */
export function KeptLine(props: KeptForm) {
  const translate = useTranslate();
  const { standing, giveUp, takeBack } = useKeptForm(props);
  if (!standing) return null;
  const isGivenUp = standing.state === 'givenUp';
  return (
    <Box
      role="status"
      sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, fontSize: 13, color: ink2 }}
    >
      <span>{translate(`form.${standing.state}`, { at: formatClock(standing.at, standing.state === 'kept') })}</span>
      <Button size="small" onClick={isGivenUp ? takeBack : giveUp}>
        {translate(isGivenUp ? 'form.takeBack' : 'form.giveUp')}
      </Button>
    </Box>
  );
}
