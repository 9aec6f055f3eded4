import Box from '@mui/material/Box';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { ink2 } from '../../app/tokens';
import { Answered } from '../../ui/Answered';
import { Sheet } from '../../ui/Sheet';
import { useWords } from '../words';
import { AidSheet } from './AidSheet';
import { Categories } from './Categories';
import { Facts } from './Facts';
import { NeedsSheet } from './NeedsSheet';
import { Story } from './Story';
import { useStory } from './useStory';

const columns = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 8fr) minmax(0, 5fr)' },
  columnGap: 4,
  alignItems: 'start',
} as const;

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

/** 总览: what happened over the years; beside it needs, what was received, and how the family lives (pages/household.png). */
export function Overview({ household }: { household: HouseholdView }) {
  return (
    <Answered answer={useStory(household.id)}>
      {(story) => (
        <Box sx={columns}>
          <div>
            <Story story={story} household={household} />
            <Categories categories={household.categories} />
          </div>
          <div>
            <NeedsSheet story={story} household={household} />
            <AidSheet story={story} household={household} />
            <Situation household={household} />
            <Facts household={household} />
          </div>
        </Box>
      )}
    </Answered>
  );
}
