import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { HouseholdStoryView } from '@zhufu/contracts/visits/household-story.view';
import { accent, ink2, line } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { useChoices } from '../../ui/useChoices';
import { useWords } from '../words';
import { type Happening, type HappeningYear, type Show, shows, yearsOf } from './happenings';
import { NeedEvent } from './NeedEvent';
import { RecordEvent } from './RecordEvent';
import { VisitEvent } from './VisitEvent';

/** What is shown of the story: one kind at a time or all, kept in the address. */
function useShow() {
  const { chosen, to } = useChoices();
  const show: Show = shows.find((one) => one === chosen('show')) ?? 'all';
  return { show, to: (one: Show) => to({ show: one === 'all' ? undefined : one }) };
}

function ShowLinks({ show, to }: ReturnType<typeof useShow>) {
  const words = useWords();
  return (
    <Box component="nav" aria-label={words('story.filter')} sx={{ display: 'flex', gap: 4 }}>
      {shows.map((one) => (
        <Link
          key={one}
          component={RouterLink}
          to={to(one)}
          replace
          aria-current={one === show ? 'true' : undefined}
          sx={{
            py: { xs: '11px', sm: 1 },
            fontWeight: one === show ? 700 : 400,
            borderBottom: `2px solid ${one === show ? accent : 'transparent'}`,
            '&, &:hover': { textDecoration: 'none' },
          }}
        >
          {words(`story.show.${one}`)}
        </Link>
      ))}
    </Box>
  );
}

function One({ happening, household }: { happening: Happening; household: HouseholdView }) {
  if (happening.kind === 'visit') return <VisitEvent visit={happening.visit} />;
  if (happening.kind === 'need') return <NeedEvent need={happening.need} />;
  return <RecordEvent record={happening.record} household={household} />;
}

function Year({ year: { year, happenings }, household }: { year: HappeningYear; household: HouseholdView }) {
  return (
    <Box
      component="section"
      aria-label={year}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '64px minmax(0, 1fr)' },
        px: 5,
        py: 1,
        '& + &': { borderTop: `1px solid ${line}` },
      }}
    >
      <Box aria-hidden sx={{ pt: '6px', fontSize: 20, lineHeight: '28px', letterSpacing: '-0.01em' }}>
        {year}
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, minWidth: 0, listStyle: 'none' }}>
        {happenings.map((happening) => (
          <One key={happening.key} happening={happening} household={household} />
        ))}
      </Box>
    </Box>
  );
}

/** 历年经过: years on the left, events by shape (pages/household.png). */
export function Story({ story, household }: { story: HouseholdStoryView; household: HouseholdView }) {
  const words = useWords();
  const choice = useShow();
  const years = yearsOf(story, choice.show);
  return (
    <Sheet title={words('story.title')} actions={<ShowLinks {...choice} />} flush>
      {years.map((year) => (
        <Year key={year.year} year={year} household={household} />
      ))}
      {years.length === 0 && (
        <Box sx={{ p: 5, color: ink2 }}>{words(choice.show === 'all' ? 'story.empty' : 'story.nothing')}</Box>
      )}
    </Sheet>
  );
}
