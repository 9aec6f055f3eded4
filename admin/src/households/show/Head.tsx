import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { ink2 } from '../../app/tokens';
import { StateChip } from '../../ui/StateChip';
import { useSaid } from '../useSaid';
import { HouseholdActions } from './HouseholdActions';
import { HouseholdTags } from './HouseholdTags';
import { VisitAdvice } from './VisitAdvice';

export interface HeadProps {
  household: HouseholdView;
  /** Takes the place where the reason of a look is asked for. */
  takeSlot: (place: HTMLElement | null) => void;
}

/** Name, sex, age, people and status; tags with the main category first; advice; what may be done. */
export function Head({ household, takeSlot }: HeadProps) {
  const said = useSaid();
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 3, px: 5, py: 4 }}>
      <Box sx={{ flex: '1 1 420px', minWidth: 0, display: 'grid', gap: 3 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1 }}>
          <Typography variant="h1">{household.headName}</Typography>
          <Box sx={{ fontSize: 15, color: ink2 }}>{said.who(household)}</Box>
          <StateChip status={household.status} waitsFor={household.waitsFor} />
        </Box>
        <HouseholdTags household={household} />
        <VisitAdvice household={household} />
      </Box>
      <Box sx={{ display: 'grid', rowGap: 3, justifyItems: { md: 'end' }, ml: { md: 'auto' } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: { md: 'flex-end' }, gap: 2 }}>
          <HouseholdActions household={household} />
        </Box>
        <Box ref={takeSlot} sx={{ '&:empty': { display: 'none' } }} />
      </Box>
    </Box>
  );
}
