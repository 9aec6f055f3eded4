import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { HouseholdView } from '@zhufu/contracts/households/household.view';
import type { RevealField } from '@zhufu/domain/households';
import { ink2 } from '../../app/tokens';
import { MaskedField } from '../../ui/mask/MaskedField';
import { Value } from '../../ui/Value';
import { useSaid } from '../useSaid';
import { useWords } from '../words';
import { Strip } from './Strip';

const BIRTH_MASK = '****-**-**';

/** The two contacts: 陈建国（贺庄村委会，0635-…）. Staff are never masked. */
function Contacts({ household: { contacts } }: { household: HouseholdView }) {
  const words = useWords();
  const said = useSaid();
  const line = ({ name, unit, phone }: HouseholdView['contacts'][number]) => {
    const more = said.join([unit ?? null, phone ?? null]);
    return more ? words('phrases.aside', { what: name, more }) : name;
  };
  const label = words('fields.contacts');
  if (contacts.length === 0) return <Value label={label} />;
  return (
    <Box sx={{ gridColumn: { md: 'span 2' }, minWidth: 0 }}>
      <Box component="dt" sx={{ fontSize: 13, color: ink2 }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, overflow: 'hidden' }}>
        <Box sx={{ py: { xs: '8px', sm: 0 }, lineHeight: '28px' }}>
          {contacts.map((contact) => (
            <div key={`${contact.name} ${contact.phone}`}>{line(contact)}</div>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

/** The strip of identity: number, masked values with 查看, contacts, doctor. */
export function Identity({ household }: { household: HouseholdView }) {
  const translate = useTranslate();
  const words = useWords();
  const masks: [RevealField, string, string | null][] = [
    ['id_card', 'idCard', household.idCardMask],
    ['phone', 'phone', household.phoneMask],
    ['bank_card', 'bankCard', household.bankCardMask],
    ['address', 'address', household.addressMask],
    ['birth_on', 'birthOn', household.birthKnown ? BIRTH_MASK : null],
    ['location', 'location', household.located ? words('phrases.located') : null],
  ];
  const doctor = [household.doctorName, household.doctorPhone].filter(Boolean).join(' ');
  return (
    <Strip>
      <Value label={words('fields.number')}>
        <span className="plain">{household.number}</span>
      </Value>
      {masks.map(([field, label, mask]) => (
        <MaskedField
          key={field}
          id={household.id}
          field={field}
          label={translate(`resources.households.fields.${label}`)}
          mask={mask}
          mayReveal={household.revealable.includes(field)}
        />
      ))}
      <Contacts household={household} />
      <Value label={words('fields.doctorName')}>{doctor}</Value>
    </Strip>
  );
}
