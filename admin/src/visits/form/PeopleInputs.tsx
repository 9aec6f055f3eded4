import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { InputHelperText, TextInput, useTranslate } from 'react-admin';
import { get, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { VisitorInput } from '@zhufu/contracts/visits/visit.input';
import { edge, ink2, sunk, tones } from '../../app/tokens';
import { FieldError } from '../../ui/FieldError';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { useWords } from '../words';

type Kind = 'visitors' | 'companions';
type Person = Partial<VisitorInput>;

const most = 20;
const tag = {
  display: 'flex',
  alignItems: 'stretch',
  maxWidth: '100%',
  minHeight: { xs: 40, sm: 30 },
  border: `1px solid ${edge}`,
  borderRadius: '3px',
  bgcolor: sunk,
  '& button': { border: 0, background: 'none', font: 'inherit', color: 'inherit', cursor: 'pointer', px: 2 },
} as const;
const fields = {
  flexBasis: '100%',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(140px, 100%), 1fr))',
  gap: 3,
  alignItems: 'start',
  mb: 1,
} as const;

/** A person as a tag: a click opens the fields, the cross takes them out. */
function Tag({ kind, place, toggle, remove }: { kind: Kind; place: number; toggle: () => void; remove?: () => void }) {
  const translate = useTranslate();
  const words = useWords();
  const { name, rank, title, unit } = (useWatch({ name: `${kind}.${place}` }) ?? {}) as Person;
  const { errors } = useFormState();
  const isWrong = !!get(errors, `${kind}.${place}`);
  const along = kind === 'companions' && words('form.accompanying');
  const role = [unit, title ?? (rank && translate(`codes.visitorRank.${rank}`)), along].filter(Boolean).join(' ');
  return (
    <Box sx={{ ...tag, ...(isWrong && { borderColor: tones.bad.text, borderWidth: 2 }) }}>
      <Box component="button" type="button" onClick={toggle} sx={{ textAlign: 'left', overflowWrap: 'anywhere' }}>
        {name || words('form.unnamed')}{' '}
        <Box component="span" sx={{ ml: 1, fontSize: 13, color: ink2 }}>
          {role}
        </Box>
      </Box>
      {remove && (
        <button type="button" aria-label={words('form.removePerson', { name: name || '' })} onClick={remove}>
          ×
        </button>
      )}
    </Box>
  );
}

/** The fields of one person. */
function PersonInputs({ kind, place }: { kind: Kind; place: number }) {
  const words = useWords();
  const at = `${kind}.${place}`;
  const label = (field: keyof VisitorInput) => words(`fields.visitors.${field}`);
  return (
    <Box sx={fields}>
      <TextInput source={`${at}.name`} label={label('name')} isRequired autoComplete="off" autoFocus />
      {kind === 'visitors' && <CodeSelect source={`${at}.rank`} label={label('rank')} list="visitorRank" isRequired />}
      <TextInput source={`${at}.title`} label={label('title')} autoComplete="off" />
      <TextInput source={`${at}.unit`} label={label('unit')} autoComplete="off" />
    </Box>
  );
}

const blank: Record<Kind, Person> = {
  visitors: { name: '', rank: 'village_cadre', title: null, unit: null },
  companions: { name: '', title: null, unit: null },
};

/** One list of people; those whose entry is wrong stand open. */
function People({ kind, min }: { kind: Kind; min: number }) {
  const words = useWords();
  const { fields: rows, append, remove } = useFieldArray({ name: kind, keyName: 'key' });
  const { getValues } = useFormContext();
  const { errors } = useFormState();
  const [opened, setOpened] = useState<string>();
  const isOpen = (key: string, place: number) => opened === key || !!get(errors, `${kind}.${place}`);
  const wrong = get(errors, kind) as { message?: string } | undefined;
  // a person that was just added has no name: their fields are open
  const isNew = (place: number) => !(getValues(`${kind}.${place}.name`) as string | undefined);
  return (
    <>
      {rows.map(({ key }, place) => (
        <Tag
          key={key}
          kind={kind}
          place={place}
          toggle={() => setOpened(opened === key ? undefined : key)}
          remove={rows.length > min ? () => remove(place) : undefined}
        />
      ))}
      {rows.length < most && (
        <Button size="small" onClick={() => append({ ...blank[kind] })}>
          {words(`form.add.${kind}`)}
        </Button>
      )}
      {rows.map(({ key }, place) =>
        isOpen(key, place) || isNew(place) ? <PersonInputs key={key} kind={kind} place={place} /> : null,
      )}
      {wrong?.message && (
        <FieldError>
          <InputHelperText error={wrong.message} />
        </FieldError>
      )}
    </>
  );
}

/** Who came, and who came along: the ranks decide the count of leaders who took part. */
export function PeopleInputs() {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', minHeight: 36 }}>
      <People kind="visitors" min={1} />
      <People kind="companions" min={0} />
    </Box>
  );
}
