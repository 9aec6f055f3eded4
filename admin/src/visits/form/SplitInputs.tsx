import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { SelectInput, useTranslate } from 'react-admin';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { DisbursementInput } from '@zhufu/contracts/visits/visit.input';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2, tones } from '../../app/tokens';
import { FenInput } from '../../ui/inputs/FenInput';
import { useWords } from '../words';
import { sumOfSplits, takenFrom } from './lines';
import { useVisitForm } from './useVisitForm';

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: 'minmax(180px, 2fr) minmax(120px, 1fr) minmax(150px, 1fr) auto' },
  gap: 3,
  alignItems: 'start',
  mt: 3,
} as const;

/** What the account has now and after this visit; red when it is short. */
function Left({ at, place }: { at: string; place: number }) {
  const words = useWords();
  const { sources } = useVisitForm();
  const { setValue } = useFormContext();
  const lines = (useWatch({ name: 'disbursements' }) ?? []) as DisbursementInput[];
  const split = useWatch({ name: `${at}.splits.${place}` }) as DisbursementInput['splits'][number] | undefined;
  const { append } = useFieldArray({ name: `${at}.splits`, keyName: 'key' });
  const source = sources.find(({ fundingSourceId }) => fundingSourceId === split?.fundingSourceId);
  if (!source) return <span />;
  const after = source.left - takenFrom(lines, source.fundingSourceId);
  const fits = (split?.amount ?? 0) + after;
  const other = sources.find(
    (one) =>
      one.fundingSourceId !== source.fundingSourceId && one.left - takenFrom(lines, one.fundingSourceId) >= -after,
  );
  const mend = () => {
    setValue(`${at}.splits.${place}.amount`, fits, { shouldDirty: true });
    append({ fundingSourceId: other?.fundingSourceId, amount: -after });
  };
  const said = { left: formatYuan(fits as Fen), rest: formatYuan(-after as Fen), source: other?.name };
  return (
    <Box sx={{ pt: { sm: '26px' }, fontSize: 13, lineHeight: '20px', color: ink2 }}>
      {words('form.left', { left: formatYuan(source.left as Fen) })}
      <Box sx={after < 0 ? { color: tones.bad.text } : undefined}>
        {words('form.after', { left: formatYuan(after as Fen) })}
      </Box>
      {after < 0 && fits >= 0 && other && (
        <Button size="small" variant="outlined" onClick={mend}>
          {words('form.mend', said)}
        </Button>
      )}
    </Box>
  );
}

function Sum({ at }: { at: string }) {
  const words = useWords();
  const line = useWatch({ name: at }) as DisbursementInput | undefined;
  if (!line || (line.splits ?? []).length < 2) return null;
  const sum = sumOfSplits(line);
  const agrees = sum === line.amount;
  const said = agrees
    ? words('form.agrees')
    : words('form.differs', { amount: formatYuan((Number.isSafeInteger(line.amount) ? line.amount : 0) as Fen) });
  return (
    <Box sx={{ mt: 2, color: agrees ? ink2 : tones.bad.text }}>
      {words('form.sum', { sum: formatYuan((Number.isSafeInteger(sum) ? sum : 0) as Fen) })}
      {said}
    </Box>
  );
}

/** Which sources pay a line, with their balance before and after (pages/visit-form.png). */
export function SplitInputs({ at }: { at: string }) {
  const translate = useTranslate();
  const words = useWords();
  const { sources } = useVisitForm();
  const { fields, append, remove } = useFieldArray({ name: `${at}.splits`, keyName: 'key' });
  const choices = sources.map(({ fundingSourceId, name, fundingClass }) => ({
    id: fundingSourceId,
    name: `${name} · ${translate(`codes.fundingClass.${fundingClass}`)}`,
  }));
  return (
    <>
      {fields.map(({ key }, place) => (
        <Box key={key} sx={row}>
          <SelectInput
            source={`${at}.splits.${place}.fundingSourceId`}
            label={words('form.source')}
            choices={choices}
            translateChoice={false}
            isRequired
          />
          <FenInput source={`${at}.splits.${place}.amount`} label={words('fields.splits.amount')} isRequired />
          <Left at={at} place={place} />
          {fields.length > 1 && (
            <Button size="small" onClick={() => remove(place)} sx={{ mt: { sm: '26px' } }}>
              {translate('action.remove')}
            </Button>
          )}
        </Box>
      ))}
      <Box sx={{ mt: 2 }}>
        <Button size="small" onClick={() => append({ fundingSourceId: null, amount: null })}>
          {words('form.addSource')}
        </Button>
      </Box>
      <Sum at={at} />
    </>
  );
}
