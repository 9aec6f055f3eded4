import Box from '@mui/material/Box';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { line } from '../../app/tokens';
import { Answered } from '../../ui/Answered';
import { Basis } from '../../ui/Basis';
import { EmptyState } from '../../ui/EmptyState';
import { Sheet } from '../../ui/Sheet';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';
import { needKey } from './happenings';
import { NeedLine } from './NeedsSheet';
import { useStory } from './useStory';

/** 诉求: everything the family said it needs, in its words, the latest first. */
export function Needs({ household }: { household: HouseholdView }) {
  const words = useWords();
  const answer = useStory(household.id);
  return (
    <Answered answer={answer}>
      {({ needs, asOf }) => (
        <Sheet flush>
          {needs.length === 0 && <EmptyState title={words('story.needs.none')} hint={words('story.needs.noneHint')} />}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {needs.map((need) => (
              <NeedLine key={needKey(need)} need={need} isWhole />
            ))}
          </Box>
          {needs.length > 0 && (
            <Box sx={{ px: 5, pb: 3, borderTop: `1px solid ${line}` }}>
              <Basis basis={words('story.needs.basis')} asOf={formatInstant(asOf)} />
            </Box>
          )}
        </Sheet>
      )}
    </Answered>
  );
}
