import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import type { HouseholdVerb } from '@zhufu/domain/households';
import { editPath } from '../../app/paths';
import { allowedVerbs, mayEdit } from '../standing';
import { VerbButton } from '../VerbButton';
import { useWords } from '../words';

const quick: readonly HouseholdVerb[] = ['review', 'approve', 'return', 'redraft'];

/** What is done to a waiting family from its row. */
export function QueueVerbs({ row, begin }: { row: HouseholdRow; begin: () => void }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', gap: 2 }}>
      {row.status === 'returned' && mayEdit(row) && (
        <Button size="small" variant="outlined" component={Link} to={editPath('households', row.id)}>
          {words('queue.mend')}
        </Button>
      )}
      {allowedVerbs(row.status)
        .filter((verb) => quick.includes(verb))
        .map((verb) => (
          <VerbButton key={verb} household={row} verb={verb} size="small" done={begin} />
        ))}
    </Box>
  );
}
