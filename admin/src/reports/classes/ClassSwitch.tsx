import Box from '@mui/material/Box';
import { Segments } from '../../ui/Segments';
import { useChoices } from '../../ui/useChoices';
import { useWords } from '../words';
import { type Classes, useClasses } from './useClasses';

const choices: readonly Classes[] = ['five', 'three'];

/** From five classes of money to three and back. */
export function ClassSwitch() {
  const words = useWords();
  const { to } = useChoices();
  const chosen = useClasses();
  const segments = choices.map((one) => ({
    label: words(`classes.${one}`),
    to: to({ classes: one === 'three' ? one : null }),
    isChosen: one === chosen,
  }));
  return (
    <Box className="no-print">
      <Segments label={words('classes.name')} segments={segments} />
    </Box>
  );
}
