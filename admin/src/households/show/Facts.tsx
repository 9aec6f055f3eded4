import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2, line } from '../../app/tokens';
import { MaskedField } from '../../ui/mask/MaskedField';
import { Sheet } from '../../ui/Sheet';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';

const BIRTH_MASK = '****-**-**';
const list = { m: 0, px: 5, py: 2 } as const;
const row = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
  gap: 3,
  py: '6px',
  '& + &': { borderTop: `1px solid ${line}` },
} as const;
// a masked value brings its own label: it takes the same two columns, the question below them both
const masked = {
  '& + &, & > div': { borderTop: `1px solid ${line}` },
  '& > div': {
    py: 1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: 3,
    alignItems: 'center',
  },
  '& dt': { fontSize: 14 },
} as const;

function Masked({ household }: { household: HouseholdView }) {
  const words = useWords();
  const of = (field: 'birth_on' | 'location', name: string, mask: string | null) => (
    <MaskedField
      id={household.id}
      field={field}
      label={words(`fields.${name}`)}
      mask={mask}
      mayReveal={household.revealable.includes(field)}
    />
  );
  return (
    <Box component="dl" sx={{ ...list, ...masked, pt: 0 }}>
      {of('birth_on', 'birthOn', household.birthKnown ? BIRTH_MASK : null)}
      {of('location', 'location', household.located ? words('phrases.located') : null)}
    </Box>
  );
}

/** Income, housing, residence, doctor, and who registered the family. */
export function Facts({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const { incomePerHead, housing, registeredResidence, bankName, doctorName, doctorPhone } = household;
  const facts: [string, string | number | null][] = [
    ['incomePerHead', incomePerHead === null ? null : formatYuan(incomePerHead as Fen)],
    ['housing', housing && translate(`codes.housing.${housing}`)],
    ['registeredResidence', registeredResidence],
    ['doctorName', [doctorName, doctorPhone].filter(Boolean).join(' ') || null],
    ['bankName', bankName],
    [
      'createdByName',
      words('phrases.register', { who: household.createdByName, at: formatInstant(household.createdAt) }),
    ],
    ['updatedAt', formatInstant(household.updatedAt)],
  ];
  return (
    <Sheet title={words('show.facts')} flush>
      <Box component="dl" sx={{ ...list, pb: 0 }}>
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
      <Masked household={household} />
    </Sheet>
  );
}
