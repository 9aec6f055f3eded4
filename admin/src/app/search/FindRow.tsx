import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { StateChip } from '../../ui/StateChip';
import { accent, accentDark, accentWash, ink2, line } from '../tokens';
import type { Find } from './useFinds';

interface FindRowProps {
  find: Find;
  id: string;
  isChosen: boolean;
  open: () => void;
}

/** One village or family that was found. */
export function FindRow({ find, id, isChosen, open }: FindRowProps) {
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
        gridTemplateColumns: { xs: '1fr auto', sm: '130px 1fr 140px 96px' },
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
      <Box component="span" sx={{ color: ink2, gridColumn: { xs: 1, sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
        {isVillage
          ? find.region.fullName
          : `${find.household.townshipName} ${find.household.villageName} · ${find.household.number}`}
      </Box>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {!isVillage && translate(`codes.householdCategory.${find.household.category}`)}
      </Box>
      <Box sx={{ justifySelf: 'end' }}>{!isVillage && <StateChip status={find.household.status} />}</Box>
    </Box>
  );
}
