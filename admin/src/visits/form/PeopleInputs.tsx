import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { type FieldErrors, get, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { VisitorInput } from '@zhufu/contracts/visits/visit.input';
import { edge, ink2, sunk, tones } from '../../app/tokens';
import { errorsOf } from '../../ui/form/errors';
import { ListError } from '../../ui/form/Rows';
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

// the list of errors holds an empty entry for a person who is well written
const isPersonWrong = (errors: FieldErrors, kind: Kind, place: number): boolean =>
  errorsOf(get(errors, `${kind}.${place}`) as FieldErrors | undefined).length > 0;

/** A person as a tag: a click opens the fields, the cross takes them out. */
function Tag({ kind, place, toggle, remove }: { kind: Kind; place: number; toggle: () => void; remove?: () => void }) {
  const translate = useTranslate();
  const words = useWords();
  const { name, rank, title, unit } = (useWatch({ name: `${kind}.${place}` }) ?? {}) as Person;
  const { errors } = useFormState();
  const isWrong = isPersonWrong(errors, kind, place);
  const along = words('form.accompanying');
  const said = rank ? translate(`codes.visitorRank.${rank}`) : words('form.rankMissing');
  const role = [unit, title, kind === 'visitors' ? said : along].filter(Boolean).join(' ');
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
function PersonInputs({
  kind,
  place,
  hold,
  isAsked,
}: {
  kind: Kind;
  place: number;
  hold: () => void;
  isAsked: boolean;
}) {
  const words = useWords();
  const at = `${kind}.${place}`;
  const label = (field: keyof VisitorInput) => words(`fields.visitors.${field}`);
  return (
    <Box sx={fields} onFocus={hold}>
      <TextInput source={`${at}.name`} label={label('name')} isRequired autoComplete="off" autoFocus={isAsked} />
      {kind === 'visitors' && <CodeSelect source={`${at}.rank`} label={label('rank')} list="visitorRank" isRequired />}
      <TextInput source={`${at}.title`} label={label('title')} autoComplete="off" />
      <TextInput source={`${at}.unit`} label={label('unit')} autoComplete="off" />
    </Box>
  );
}

const blank: Record<Kind, Person> = {
  visitors: { name: '', rank: undefined, title: null, unit: null },
  companions: { name: '', title: null, unit: null },
};

function placeUnranked(people: Person[] | undefined, kind: Kind): number | undefined {
  const place = kind === 'visitors' ? (people ?? []).findIndex(({ rank }) => !rank) : -1;
  return place < 0 ? undefined : place;
}

/** One list of people; those whose entry is wrong stand open, and stay so while they are mended. */
function People({ kind, min }: { kind: Kind; min: number }) {
  const words = useWords();
  const { fields: rows, append, remove } = useFieldArray({ name: kind, keyName: 'key' });
  const { getValues } = useFormContext();
  const { errors } = useFormState();
  // whose rank is not known stands open
  const [opened, setOpened] = useState(() => placeUnranked(getValues(kind) as Person[], kind));
  const [isAsked, setAsked] = useState(false);
  const add = () => {
    append(blank[kind], { shouldFocus: false });
    setAsked(true);
    setOpened(rows.length);
  };
  const takeOut = (place: number) => {
    remove(place);
    setOpened(undefined);
  };
  return (
    <>
      {rows.map(({ key }, place) => (
        <Tag
          key={key}
          kind={kind}
          place={place}
          toggle={() => {
            setAsked(true);
            setOpened(opened === place ? undefined : place);
          }}
          remove={rows.length > min ? () => takeOut(place) : undefined}
        />
      ))}
      {rows.length < most && (
        <Button size="small" onClick={add}>
          {words(`form.add.${kind}`)}
        </Button>
      )}
      {rows.map(({ key }, place) =>
        opened === place || isPersonWrong(errors, kind, place) ? (
          <PersonInputs key={key} kind={kind} place={place} hold={() => setOpened(place)} isAsked={isAsked} />
        ) : null,
      )}
      <ListError source={kind} />
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
