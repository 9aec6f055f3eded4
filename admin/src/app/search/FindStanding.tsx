import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import type { HouseholdStanding, VillageStanding } from '@zhufu/contracts/visits/campaign-standing.view';
import { StateChip } from '../../ui/StateChip';
import { StatusChip } from '../../ui/StatusChip';
import { formatCount } from '../../ui/when';
import { ink3 } from '../tokens';

/** “6 户，未走访 4 户” */
export function VillageCounts({ registered, unreached }: VillageStanding) {
  const translate = useTranslate();
  const key = registered === 0 ? 'noFamilies' : unreached === 0 ? 'allReached' : 'left';
  return (
    <Box component="span" sx={{ color: unreached === 0 ? ink3 : undefined }}>
      {translate(`search.${key}`, { registered: formatCount(registered), left: formatCount(unreached) })}
    </Box>
  );
}

interface FamilyStandingProps {
  household: HouseholdRow;
  standing: HouseholdStanding | undefined;
}

/** How a family stands in the campaign; one that is not on record says that instead. */
export function FamilyStanding({ household: { status }, standing }: FamilyStandingProps) {
  if (status !== 'active') return <StateChip status={status} />;
  return standing && <StatusChip list="standing" status={standing.standing} />;
}
