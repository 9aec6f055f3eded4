import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { RevealField } from '@zhufu/domain/households';
import { ink2, line } from '../../app/tokens';
import { MaskedField } from '../../ui/mask/MaskedField';
import { Value } from '../../ui/Value';
import { useSaid } from '../useSaid';
import { useWords } from '../words';

/** Values side by side with hairlines between, as wide as each is; on the phone one below the other. */
const strip = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  flexWrap: { sm: 'wrap' },
  m: 0,
  overflow: 'hidden',
  '& > div': {
    flex: '1 0 auto',
    maxWidth: '100%',
    mt: '-1px',
    ml: { sm: '-1px' },
    px: { xs: 5, sm: 4 },
    py: { xs: 0, sm: 3 },
    borderTop: `1px solid ${line}`,
    borderLeft: { sm: `1px solid ${line}` },
  },
  '& > div:first-of-type': { pl: 5 },
  '& dt': { float: { xs: 'left', sm: 'none' }, width: { xs: 108, sm: 'auto' }, lineHeight: { xs: '44px', sm: '20px' } },
  '& dd': { lineHeight: { xs: '44px', sm: '28px' } },
} as const;

/** The two contacts: 陈建国（贺庄村委会，0635-…）. Staff are never masked. */
function Contacts({ household: { contacts } }: { household: HouseholdView }) {
  const words = useWords();
  const said = useSaid();
  const line = ({ name, unit, phone }: HouseholdView['contacts'][number]) => {
    const more = said.join([unit ?? null, phone ?? null]);
    return more ? words('phrases.aside', { what: name, more }) : name;
  };
  return (
    <Value label={words('fields.contacts')}>
      {contacts.length > 0 && (
        <Box
          sx={{
            overflow: 'hidden',
            lineHeight: { xs: '28px', sm: '20px' },
            py: { xs: 2, sm: 1 },
            whiteSpace: 'nowrap',
          }}
        >
          {contacts.map((contact) => (
            <Box key={`${contact.name} ${contact.phone}`} sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {line(contact)}
            </Box>
          ))}
        </Box>
      )}
    </Value>
  );
}

const shown: [RevealField, 'idCard' | 'phone' | 'bankCard' | 'address'][] = [
  ['id_card', 'idCard'],
  ['phone', 'phone'],
  ['bank_card', 'bankCard'],
  ['address', 'address'],
];

/** The strip of identity: number, masked values with 查看, contacts. */
export function Identity({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  return (
    <Box component="dl" sx={strip}>
      <Value label={words('fields.number')}>
        <span className="plain">{household.number}</span>
      </Value>
      {shown.map(([field, name]) => {
        const label = words(`fields.${name}`);
        const mayReveal = household.revealable.includes(field);
        // the last four of a card help nobody who does not pay
        if (field === 'bank_card' && household.bankCardMask && !mayReveal)
          return (
            <Value key={field} label={label}>
              <Box component="span" sx={{ color: ink2 }}>
                {translate('mask.noRight')}
              </Box>
            </Value>
          );
        return (
          <MaskedField
            key={field}
            id={household.id}
            field={field}
            label={label}
            mask={household[`${name}Mask`]}
            mayReveal={mayReveal}
          />
        );
      })}
      <Contacts household={household} />
    </Box>
  );
}
