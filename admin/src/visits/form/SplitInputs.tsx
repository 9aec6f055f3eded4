import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { SelectInput, useRecordContext, useTranslate } from 'react-admin';
import { get, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { PayingSourceView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { ink2, tones } from '../../app/tokens';
import { ListError } from '../../ui/form/Rows';
import { labelsUnseenWide } from '../../ui/hidden';
import { FenInput } from '../../ui/inputs/FenInput';
import { useWords } from '../words';
import { leftAfter, type Line, mended, shortOf, sumOfSplits } from './money';
import { useOfferedSources, useVisitForm } from './useVisitForm';

const columns = { xs: 'minmax(0, 1fr) 36px', sm: 'minmax(150px, 1fr) 124px 84px 84px 24px' } as const;
const row = {
  ...labelsUnseenWide,
  display: 'grid',
  gridTemplateColumns: columns,
  columnGap: 2,
  rowGap: 1,
  alignItems: 'start',
  mt: 1,
  // the sentence under a share that is too large is longer than its column
  '& .MuiFormHelperText-root': { alignSelf: { sm: 'flex-end' }, width: { sm: 'max-content' }, maxWidth: { sm: 360 } },
} as const;
const figure = { fontSize: 13, lineHeight: '20px', textAlign: { sm: 'right' }, pt: { sm: '8px' } } as const;

type Shares = NonNullable<Line['splits']>;

const yuan = (amount: number): string => formatYuan((Number.isSafeInteger(amount) ? amount : 0) as Fen);

/** What the account has now, and after this visit; red when it is short. */
function Balance({ source, lines }: { source: PayingSourceView; lines: Line[] }) {
  const words = useWords();
  const after = leftAfter(lines, source);
  const label = (name: string) => (
    <Box component="span" sx={{ display: { sm: 'none' }, mr: 2, color: ink2 }}>
      {words(`form.${name}`)}
    </Box>
  );
  return (
    <>
      <Box sx={{ ...figure, gridColumn: { xs: '1 / -1', sm: 'auto' }, color: ink2 }}>
        {label('left')}
        {yuan(source.left)}
      </Box>
      <Box sx={{ ...figure, gridColumn: { xs: '1 / -1', sm: 'auto' }, ...(after < 0 && { color: tones.bad.text }) }}>
        {label('after')}
        {yuan(after)}
      </Box>
    </>
  );
}

/** The sources a share may come from: each once in a line, and the one that stands in the record when it can pay no more. */
function useSourceChoices(at: string, chosen: string | null | undefined): { id: string; name: string }[] {
  const translate = useTranslate();
  const words = useWords();
  const sources = useOfferedSources();
  const stored = useRecordContext<VisitView>()?.disbursements?.flatMap(({ splits }) => splits) ?? [];
  const splits = (useWatch({ name: `${at}.splits` }) ?? []) as (Partial<Shares[number]> | undefined)[];
  const others = splits.map((split) => split?.fundingSourceId).filter((id) => id !== chosen);
  const nameOf = (name: string, fundingClass: string) => `${name} · ${translate(`codes.fundingClass.${fundingClass}`)}`;
  const offered = sources
    .filter(({ fundingSourceId }) => !others.includes(fundingSourceId))
    .map(({ fundingSourceId: id, name, fundingClass }) => ({ id, name: nameOf(name, fundingClass) }));
  const gone = stored.find(({ fundingSourceId }) => fundingSourceId === chosen);
  if (!gone || offered.some(({ id }) => id === chosen)) return offered;
  const name = words('form.sourceGone', { name: nameOf(gone.sourceName, gone.fundingClass) });
  return [...offered, { id: gone.fundingSourceId, name }];
}

/** One source of a line, its share and its balance; a source that is short is told while the share is typed. */
function Split({ at, place, remove }: { at: string; place: number; remove?: () => void }) {
  const words = useWords();
  const sources = useOfferedSources();
  const { trigger, getFieldState } = useFormContext();
  const sum = sumOfSplits((useWatch({ name: at }) ?? {}) as Line);
  const lines = ((useWatch({ name: 'disbursements' }) ?? []) as Line[]).filter(Boolean);
  const split = useWatch({ name: `${at}.splits.${place}` }) as Shares[number] | undefined;
  const choices = useSourceChoices(at, split?.fundingSourceId);
  const source = sources.find(({ fundingSourceId }) => fundingSourceId === split?.fundingSourceId);
  const missing = source ? Math.max(0, -leftAfter(lines, source)) : 0;
  useEffect(() => {
    const name = `${at}.splits.${place}.amount`;
    if (missing > 0 || getFieldState(name).error) void trigger(name);
  }, [at, place, missing, sum, trigger, getFieldState]);
  return (
    <Box sx={row}>
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' }, minWidth: 0 }}>
        <SelectInput
          source={`${at}.splits.${place}.fundingSourceId`}
          label={words('form.source')}
          choices={choices}
          translateChoice={false}
          isRequired
          helperText={source && !source.isListed ? words('form.sourceNotListed') : false}
        />
      </Box>
      <Box sx={{ gridColumn: { xs: 1, sm: 'auto' }, gridRow: { xs: 2, sm: 'auto' } }}>
        <FenInput source={`${at}.splits.${place}.amount`} label={words('fields.splits.amount')} isRequired isBare />
      </Box>
      {source ? <Balance source={source} lines={lines} /> : <Box sx={{ gridColumn: { sm: 'span 2' } }} />}
      {remove && (
        <Button
          size="small"
          aria-label={words('form.removeSource', { place: place + 1 })}
          onClick={remove}
          sx={{ gridColumn: -2, gridRow: { xs: 2, sm: 1 }, mt: { xs: '26px', sm: '4px' }, color: ink2 }}
        >
          ×
        </Button>
      )}
    </Box>
  );
}

/** One click that lets another source pay what this one cannot. */
function Mend({ at }: { at: string }) {
  const words = useWords();
  const sources = useOfferedSources();
  const { setValue } = useFormContext();
  const lines = ((useWatch({ name: 'disbursements' }) ?? []) as Line[]).filter(Boolean);
  const splits = ((useWatch({ name: `${at}.splits` }) ?? []) as Shares).filter(Boolean);
  const shorts = splits.map((split) => shortOf(lines, split, sources));
  const place = shorts.findIndex(Boolean);
  const short = shorts[place];
  if (!short?.other) return null;
  const said = { left: yuan(short.fits), rest: yuan(short.missing), source: short.other.name };
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() =>
        setValue(`${at}.splits`, mended(splits, place, short), { shouldDirty: true, shouldValidate: true })
      }
      sx={{ whiteSpace: 'normal', textAlign: 'left' }}
    >
      {words(short.fits > 0 ? 'form.mend' : 'form.mendAll', said)}
    </Button>
  );
}

function Sum({ at }: { at: string }) {
  const words = useWords();
  const { errors } = useFormState();
  const line = useWatch({ name: at }) as Line | undefined;
  const last = (line?.splits ?? []).length - 1;
  if (!line || last < 1) return null;
  const sum = sumOfSplits(line);
  const agrees = sum === line.amount;
  // told under the last share already
  if (!agrees && get(errors, `${at}.splits.${last}.amount`)) return null;
  return (
    <Box sx={{ ml: 'auto', fontSize: 13, color: agrees ? ink2 : tones.bad.text }}>
      {words('form.sum', { sum: yuan(sum) })}
      {agrees ? words('form.agrees') : words('form.differs', { amount: yuan(line.amount ?? 0) })}
    </Box>
  );
}

/** The heads of the columns, said once. */
function Heads() {
  const words = useWords();
  const heads = [words('form.source'), words('fields.splits.amount'), words('form.left'), words('form.after'), ''];
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'none', sm: 'grid' },
        gridTemplateColumns: columns,
        columnGap: 2,
        mt: 2,
        fontSize: 12,
        lineHeight: '18px',
        color: ink2,
      }}
    >
      {heads.map((head, i) => (
        <Box key={head} sx={{ textAlign: i === 0 ? 'left' : 'right' }}>
          {head}
        </Box>
      ))}
    </Box>
  );
}

/** Which sources pay a line, with their balance before and after (pages/visit-form.png). */
export function SplitInputs({ at }: { at: string }) {
  const words = useWords();
  const { sources } = useVisitForm();
  const { fields, append, remove } = useFieldArray({ name: `${at}.splits`, keyName: 'key' });
  return (
    <>
      <Heads />
      {fields.map(({ key }, place) => (
        <Split key={key} at={at} place={place} remove={fields.length > 1 ? () => remove(place) : undefined} />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, mt: 1 }}>
        {fields.length < sources.length && (
          <Button size="small" onClick={() => append({ fundingSourceId: null, amount: null })}>
            {words('form.addSource')}
          </Button>
        )}
        <Mend at={at} />
        <Sum at={at} />
        <ListError source={`${at}.splits`} />
      </Box>
    </>
  );
}
