import Box from '@mui/material/Box';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { ink2 } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { Categories } from './Categories';
import { Facts } from './Facts';

function Situation({ household: { situation } }: { household: HouseholdView }) {
  const words = useWords();
  return (
    <Sheet title={words('fields.situation')}>
      {situation ? (
        <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: 720 }}>{situation}</Box>
      ) : (
        <Box sx={{ color: ink2 }}>{words('show.noSituation')}</Box>
      )}
    </Sheet>
  );
}

/** 总览: the situation in words, categories with their papers, facts beside. */
export function Overview({ household }: { household: HouseholdView }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' },
        columnGap: 4,
      }}
    >
      <div>
        <Situation household={household} />
        <Categories categories={household.categories} />
      </div>
      <Facts household={household} />
    </Box>
  );
}
