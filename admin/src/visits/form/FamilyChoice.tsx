import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { HouseholdRow } from '@zhufu/contracts/households/household.view';
import type { Standing } from '@zhufu/domain/visits';
import { line } from '../../app/tokens';
import { StatusChip } from '../../ui/StatusChip';

/** What both the search and the list of those not reached tell of a family. */
export type Pickable = Pick<HouseholdRow, 'id' | 'headName' | 'number' | 'category' | 'villageName' | 'townshipName'>;

export interface FamilyChoiceProps {
  family: Pickable;
  /** 女，57 岁 */
  who?: string;
  /** In the campaign of the day; undefined while it is not known, or without one. */
  standing?: Standing;
}

/** A family that a visit can be recorded for: where it lives, and whether it was visited already. */
export function FamilyChoice({ family, who, standing }: FamilyChoiceProps) {
  const translate = useTranslate();
  const { id, headName, number, category, villageName, townshipName } = family;
  const facts = [who, `${villageName} ${townshipName}`, translate(`codes.householdCategory.${category}`), number];
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 3,
        py: 2,
        borderBottom: `1px solid ${line}`,
      }}
    >
      <Link
        component={RouterLink}
        to={`/visits/create?household=${id}`}
        sx={{ fontWeight: 700, minWidth: { sm: '4em' } }}
      >
        {headName}
      </Link>
      <span>{facts.filter(Boolean).join('　')}</span>
      {standing && (
        <Box sx={{ ml: { sm: 'auto' } }}>
          <StatusChip list="standing" status={standing} />
        </Box>
      )}
    </Box>
  );
}
