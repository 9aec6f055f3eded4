import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2, line } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';

const list = { m: 0, px: 5, py: 2 } as const;
const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
  gap: 3,
  py: '6px',
  '& + &': { borderTop: `1px solid ${line}` },
} as const;

/** Income, housing, residence, and who registered the family. */
export function Facts({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const { people, incomePerHead, housing, registeredResidence, bankName } = household;
  const facts: [string, string | number | null][] = [
    ['people', people],
    ['incomePerHead', incomePerHead === null ? null : formatYuan(incomePerHead as Fen)],
    ['housing', housing && translate(`codes.housing.${housing}`)],
    ['registeredResidence', registeredResidence],
    ['bankName', bankName],
    [
      'createdByName',
      words('phrases.register', { who: household.createdByName, at: formatInstant(household.createdAt) }),
    ],
    ['updatedAt', formatInstant(household.updatedAt)],
  ];
  return (
    <Sheet title={words('show.facts')} flush>
      <Box component="dl" sx={list}>
        {facts.map(([field, value]) => (
          <Box key={field} sx={row}>
            <Box component="dt" sx={{ color: ink2 }}>
              {words(`fields.${field}`)}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', color: value === null ? ink2 : undefined }}>
              {value ?? translate('state.unknown')}
            </Box>
          </Box>
        ))}
      </Box>
    </Sheet>
  );
}
