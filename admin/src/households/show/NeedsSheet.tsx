import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { HouseholdStoryView, StoryNeedView } from '@zhufu/contracts/visits/household-story.view';
import { showPath } from '../../app/paths';
import { ink2, line } from '../../app/tokens';
import { Basis } from '../../ui/Basis';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { tabPath } from '../paths';
import { useWords } from '../words';
import { needKey } from './happenings';
import { Unconfirmed } from './NeedEvent';
import { Spoken } from './Spoken';

const FEW = 5;

export interface NeedLineProps {
  need: StoryNeedView;
  /** With the family's words. */
  isWhole?: boolean;
}

/** A need and the visit on which it was told. */
export function NeedLine({ need, isWhole }: NeedLineProps) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 5, py: 2, '& + &': { borderTop: `1px solid ${line}` } }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <div>{translate(`codes.needKind.${need.need}`)}</div>
        {isWhole && (need.words ? <Spoken words={need.words} /> : words('story.noWords'))}
        <Box sx={{ fontSize: 12, lineHeight: '18px' }}>
          <Link component={RouterLink} to={showPath('visits', need.visitId)}>
            {words('story.needs.told', { day: need.on })}
          </Link>
        </Box>
      </Box>
      <Unconfirmed need={need} />
    </Box>
  );
}

/** 诉求与承诺: what was told, on which visit. Who handles it is not kept here, so nothing is said of it. */
export function NeedsSheet({
  story: { needs, counts },
  household,
}: {
  story: HouseholdStoryView;
  household: HouseholdView;
}) {
  const words = useWords();
  const all = tabPath(household.id, 'needs');
  return (
    <Sheet
      title={words('story.needs.title')}
      note={words('story.needs.count', { count: formatCount(counts.needs) })}
      actions={
        counts.needs > 0 && (
          <Link component={RouterLink} to={all}>
            {words('story.needs.words')}
          </Link>
        )
      }
      flush
    >
      {needs.length === 0 && <Box sx={{ px: 5, py: 3, color: ink2 }}>{words('story.needs.none')}</Box>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {needs.slice(0, FEW).map((need) => (
          <NeedLine key={needKey(need)} need={need} />
        ))}
      </Box>
      {needs.length > FEW && (
        <Box sx={{ px: 5, py: 2, borderTop: `1px solid ${line}` }}>
          <Link component={RouterLink} to={all}>
            {words('story.needs.all', { count: formatCount(counts.needs) })}
          </Link>
        </Box>
      )}
      {needs.length > 0 && (
        <Box sx={{ px: 5, pb: 3, borderTop: `1px solid ${line}` }}>
          <Basis basis={words('story.needs.basis')} />
        </Box>
      )}
    </Sheet>
  );
}
