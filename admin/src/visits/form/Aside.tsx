import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { DisbursementView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { showPath } from '../../app/paths';
import { ink2, kai } from '../../app/tokens';
import { MaskedField } from '../../ui/mask/MaskedField';
import { Sheet } from '../../ui/Sheet';
import { Value } from '../../ui/Value';
import { useWords } from '../words';
import { useVisitedFamily, useVisitForm } from './useVisitForm';

const facts = {
  m: 0,
  display: 'grid',
  gap: 1,
  '& > div': { display: 'grid', gridTemplateColumns: '76px minmax(0, 1fr)', columnGap: 2 },
  '& dt': { lineHeight: '22px' },
} as const;

/** What was handed over: cash by its amount, goods by what and how many. */
function useGift() {
  const translate = useTranslate();
  const words = useWords();
  return ({ kind, amount, goodsName, goodsUnit, quantity }: DisbursementView): string =>
    kind === 'goods' && goodsName
      ? `${goodsName} ${quantity ?? ''} ${goodsUnit ?? ''}`
      : `${words(`form.${kind}`)} ${formatYuan(amount as Fen)} ${translate('money.yuan')}`;
}

/** The last visit: who came, what was said and given. */
function Last({ last }: { last: VisitView }) {
  const translate = useTranslate();
  const words = useWords();
  const gift = useGift();
  const given = last.disbursements.filter(({ status }) => status !== 'reversed' && status !== 'released');
  return (
    <Sheet
      title={
        <Link component={RouterLink} to={showPath('visits', last.id)} color="inherit">
          {words('form.last', { day: last.visitedOn })}
        </Link>
      }
    >
      <Box sx={{ fontSize: 13, lineHeight: '20px' }}>
        {last.visitors
          .map(({ name, unit, title }) => [name, [unit, title].filter(Boolean).join(' ')].filter(Boolean).join(' '))
          .join(translate('list.comma'))}
        {words('form.semicolon')}
        {translate(`codes.visitResult.${last.result}`)}
      </Box>
      {last.needs.map(
        ({ need, words: said }) =>
          said && (
            <Box key={need} sx={{ my: 1, fontFamily: kai, fontSize: 17, lineHeight: '26px', overflowWrap: 'anywhere' }}>
              「{said}」
            </Box>
          ),
      )}
      <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2 }}>
        {given.length > 0 ? given.map(gift).join('　') : words('show.none')}
      </Box>
    </Sheet>
  );
}

/** Who they are, as far as it helps at their table. */
export function FamilyFacts() {
  const translate = useTranslate();
  const words = useWords();
  const { id, causes, identities, people, contacts, category, phoneMask, revealable } = useVisitedFamily();
  const label = (field: string) => translate(`resources.households.fields.${field}`);
  const listed = (list: string, codes: readonly string[]) =>
    codes.map((code) => translate(`codes.${list}.${code}`)).join(translate('list.comma'));
  return (
    <Sheet title={words('form.family')}>
      <Box component="dl" sx={facts}>
        <Value label={words('form.kind')}>{translate(`codes.householdCategory.${category}`)}</Value>
        {identities.length > 0 && <Value label={label('identities')}>{listed('otherIdentity', identities)}</Value>}
        <Value label={label('causes')}>{listed('householdCause', causes)}</Value>
        <Value label={label('people')}>{people}</Value>
        <MaskedField
          label={translate('codes.revealField.phone')}
          mask={phoneMask}
          field="phone"
          id={id}
          mayReveal={revealable.includes('phone')}
        />
        <Value label={label('contacts')}>{contacts.map(({ name }) => name).join(translate('list.comma'))}</Value>
      </Box>
    </Sheet>
  );
}

/** In place of a family that has moved away: whose it is now, and what becomes of the visit. */
export function MovedOut() {
  const words = useWords();
  return <Sheet title={words('form.family')}>{words('form.movedOut')}</Sheet>;
}

/** What was said and given last time. */
export function LastVisit() {
  const words = useWords();
  const { last } = useVisitForm();
  return last ? <Last last={last} /> : <Box sx={{ color: 'text.secondary' }}>{words('form.noLast')}</Box>;
}
