import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { accent, accentDark, accentWash, ink2, line } from '../tokens';
import { FamilyStanding, VillageCounts } from './FindStanding';
import type { Find } from './useFinds';
import type { Standings } from './useStanding';

interface FindRowProps {
  find: Find;
  standings: Standings;
  id: string;
  isChosen: boolean;
  open: () => void;
}

const placesAbove = ({ fullName }: RegionRow): string => fullName.split(' / ').slice(0, -1).join(' / ');

/** Name, place, category and state; on a phone the place stands below. A village has no category, and its counts are longer. */
const columns = { xs: 'minmax(0, 1fr) auto', sm: '130px minmax(0, 1fr) 156px 112px' };

function Standing({ find, standings }: Pick<FindRowProps, 'find' | 'standings'>) {
  if (find.kind === 'household')
    return <FamilyStanding household={find.household} standing={standings.householdOf(find.household.id)} />;
  const village = standings.villageOf(find.region.code);
  return village && <VillageCounts {...village} />;
}

/** One village or family that was found. */
export function FindRow({ find, standings, id, isChosen, open }: FindRowProps) {
  const translate = useTranslate();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const isVillage = find.kind === 'village';
  return (
    <Box
      ref={row}
      id={id}
      role="option"
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={open}
      sx={{
        display: 'grid',
        gridTemplateColumns: columns,
        alignItems: 'center',
        columnGap: 3,
        minHeight: 40,
        px: 4,
        py: 1,
        cursor: 'pointer',
        borderTop: `1px solid ${line}`,
        borderLeft: `3px solid ${isChosen ? accent : 'transparent'}`,
        bgcolor: isChosen ? accentWash : undefined,
      }}
    >
      <Box
        component="span"
        sx={{ fontWeight: 700, color: accentDark, textDecoration: 'underline', textUnderlineOffset: 3 }}
      >
        {isVillage ? find.region.name : find.household.headName}
      </Box>
      <Box
        component="span"
        sx={{ color: ink2, gridColumn: { xs: '1 / -1', sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}
      >
        {isVillage
          ? placesAbove(find.region)
          : `${find.household.townshipName} ${find.household.villageName} · ${find.household.number}`}
      </Box>
      {!isVillage && (
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {translate(`codes.householdCategory.${find.household.category}`)}
        </Box>
      )}
      <Box
        sx={{
          display: 'flex',
          justifySelf: { xs: 'end', sm: isVillage ? 'start' : 'end' },
          gridColumn: { sm: isVillage ? '3 / -1' : 'auto' },
        }}
      >
        <Standing find={find} standings={standings} />
      </Box>
    </Box>
  );
}
