import Box from '@mui/material/Box';
import { VisitAdvice } from '../../households/show/VisitAdvice';
import { FamilyFacts, LastVisit, MovedOut } from './Aside';
import { useVisitForm } from './useVisitForm';
import { VisitInputs } from './VisitInputs';

const plan = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 280px' },
  gridTemplateRows: { lg: 'auto 1fr' },
  gridTemplateAreas: { xs: '"advice" "form" "facts"', lg: '"form advice" "form facts"' },
  columnGap: 4,
} as const;

/** The form, and what a visitor should have before their eyes while writing: the advice goes first where there is one column. */
export function VisitBody() {
  const { household } = useVisitForm();
  return (
    <Box sx={plan}>
      <Box sx={{ gridArea: 'advice', minWidth: 0, '& > *': { mb: 4, maxWidth: 'none' } }}>
        {household && <VisitAdvice household={household} />}
      </Box>
      <Box sx={{ gridArea: 'form', minWidth: 0 }}>
        <VisitInputs />
      </Box>
      <Box component="aside" sx={{ gridArea: 'facts', minWidth: 0 }}>
        {household ? (
          <>
            <FamilyFacts />
            <LastVisit />
          </>
        ) : (
          <MovedOut />
        )}
      </Box>
    </Box>
  );
}
