import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { MapHousehold } from '@zhufu/contracts/map/map.view';
import { showPath } from '../app/paths';
import { accent, accentWash, ink2, line, sunk } from '../app/tokens';
import { ReachedChip } from './ReachedChip';
import { isPlaced } from './sight';
import { useSaid } from './useSaid';
import { useWords } from './words';

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 3,
  px: 5,
  py: 2,
  borderBottom: `1px solid ${line}`,
  borderLeft: '3px solid transparent',
  '&:hover': { bgcolor: sunk },
} as const;

const chosenRow = { ...row, bgcolor: accentWash, borderLeftColor: accent, '&:hover': { bgcolor: accentWash } } as const;

/** Where the focus goes back to when a family's card is closed. */
export const familyButtonId = (id: string): string => `family-${id}`;

interface FamilyProps {
  family: MapHousehold;
  isChosen: boolean;
  choose: () => void;
}

function Family({ family, isChosen, choose }: FamilyProps) {
  const translate = useTranslate();
  const words = useWords();
  const said = useSaid();
  return (
    <Box component="li" sx={isChosen ? chosenRow : row}>
      <ButtonBase
        id={familyButtonId(family.id)}
        aria-pressed={isChosen}
        onClick={choose}
        sx={{ font: 'inherit', fontSize: 15, color: accent, minHeight: { xs: 32, md: 24 } }}
      >
        {family.name}
      </ButtonBase>
      <span>{translate(`codes.householdCategory.${family.category}`)}</span>
      <Box sx={{ ml: 'auto' }}>
        <ReachedChip isReached={family.reached} />
      </Box>
      <Box sx={{ width: '100%', display: 'flex', flexWrap: 'wrap', columnGap: 4, color: ink2, fontSize: 13 }}>
        <span>
          {words('lastVisit')} {family.lastVisitOn ?? words('noVisit')}
        </span>
        <span>
          {words('needsHere')} {said.needs(family.needs)}
        </span>
        {!isPlaced(family) && <span>{words('unplaced')}</span>}
        {family.open && (
          <Link
            component={RouterLink}
            to={showPath('households', family.id)}
            aria-label={`${words('openRecord')} ${family.name}`}
            sx={{ ml: 'auto' }}
          >
            {words('openRecord')}
          </Link>
        )}
      </Box>
    </Box>
  );
}

export interface FamilyRowsProps {
  families: MapHousehold[];
  chosenId: string | undefined;
  choose: (id: string | undefined) => void;
}

/** The families one by one; choosing one opens its card. */
export function FamilyRows({ families, chosenId, choose }: FamilyRowsProps) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {families.map((family) => (
        <Family
          key={family.id}
          family={family}
          isChosen={family.id === chosenId}
          choose={() => choose(family.id === chosenId ? undefined : family.id)}
        />
      ))}
    </Box>
  );
}
