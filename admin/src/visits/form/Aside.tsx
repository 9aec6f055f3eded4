import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { VisitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { kai } from '../../app/tokens';
import { VisitAdvice } from '../../households/show/VisitAdvice';
import { Sheet } from '../../ui/Sheet';
import { Value } from '../../ui/Value';
import { useWords } from '../words';
import { sameAsLast } from './lines';
import { useVisitForm } from './useVisitForm';

/** The last visit: who came, what was said and given, and one button that takes it over. */
function Last({ last }: { last: VisitView }) {
  const translate = useTranslate();
  const words = useWords();
  const { sources } = useVisitForm();
  const { setValue } = useFormContext();
  const takeOver = () =>
    Object.entries(sameAsLast(last, sources)).forEach(([field, value]) =>
      setValue(field, value, { shouldDirty: true }),
    );
  return (
    <Sheet title={words('form.last', { day: last.visitedOn })}>
      <Box>
        {last.visitorNames}，{translate(`codes.visitResult.${last.result}`)}
      </Box>
      {last.needs.map(
        ({ id, words: said }) =>
          said && (
            <Box key={id} sx={{ fontFamily: kai, fontSize: 17, lineHeight: '26px' }}>
              「{said}」
            </Box>
          ),
      )}
      <Box sx={{ color: 'text.secondary' }}>
        {words('fields.cash')} {formatYuan(last.cash as Fen)}
        {last.goods > 0 && `　${words('fields.goods')} ${formatYuan(last.goods as Fen)}`}
      </Box>
      <Button variant="outlined" onClick={takeOver} sx={{ mt: 3 }}>
        {words('form.sameAsLast')}
      </Button>
    </Sheet>
  );
}

/** What a visitor should have before their eyes while writing (pages/visit-form.png). */
export function Aside() {
  const translate = useTranslate();
  const words = useWords();
  const { household, last } = useVisitForm();
  const { causes, people, contacts, category } = household;
  return (
    <Box component="aside" sx={{ minWidth: 0 }}>
      <Box sx={{ mb: 4 }}>
        <VisitAdvice household={household} />
      </Box>
      <Sheet title={words('form.family')}>
        <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
          <Value label={words('fields.category')}>{translate(`codes.householdCategory.${category}`)}</Value>
          <Value label={translate('resources.households.fields.causes')}>
            {causes.map((cause) => translate(`codes.householdCause.${cause}`)).join(translate('list.comma'))}
          </Value>
          <Value label={translate('resources.households.fields.people')}>{people}</Value>
          <Value label={translate('resources.households.fields.contacts')}>
            {contacts.map(({ name }) => name).join(translate('list.comma'))}
          </Value>
        </Box>
      </Sheet>
      {last ? <Last last={last} /> : <Box sx={{ color: 'text.secondary' }}>{words('form.noLast')}</Box>}
    </Box>
  );
}
