import Box from '@mui/material/Box';
import Radio from '@mui/material/Radio';
import { useEffect } from 'react';
import { SelectInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { surgeryGrades } from '@zhufu/domain/households';
import { ink2 } from '../../app/tokens';
import { CodeSelect } from '../../ui/inputs/CodeSelect';
import { DayInput } from '../../ui/inputs/DayInput';
import { useWords } from '../words';
import { useMainCategory } from './useMainCategory';

/** Which of the categories is the main one. */
function Main({ place }: { place: number }) {
  const words = useWords();
  const isMain = useWatch({ name: `categories.${place}.main` }) === true;
  const { choose } = useMainCategory();
  return (
    <Box component="label" sx={{ display: 'block', cursor: 'pointer' }}>
      <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2, mb: 1 }}>{words('form.main')}</Box>
      <Radio
        name="mainCategory"
        checked={isMain}
        onChange={() => choose(place)}
        slotProps={{ input: { 'aria-label': words('form.mainOf', { place: place + 1 }) } }}
      />
    </Box>
  );
}

/** The grade goes with surgery complications and with nothing else. */
function Grade({ place }: { place: number }) {
  const words = useWords();
  const { setValue, getValues } = useFormContext();
  const name = `categories.${place}.surgeryGrade`;
  const isAsked = useWatch({ name: `categories.${place}.category` }) === 'surgery_complication';
  useEffect(() => {
    if (!isAsked && getValues(name) != null) setValue(name, null, { shouldDirty: true });
  }, [isAsked, name, getValues, setValue]);
  if (!isAsked) return null;
  const choices = surgeryGrades.map((grade) => ({ id: grade, name: words('phrases.grade', { grade }) }));
  return <SelectInput source="surgeryGrade" choices={choices} translateChoice={false} isRequired />;
}

/** One category of the family. */
export function CategoryInputs({ place }: { place: number }) {
  return (
    <>
      <CodeSelect source="category" list="householdCategory" isRequired />
      <DayInput source="validFrom" isRequired />
      <DayInput source="validTo" />
      <TextInput source="certificateNo" autoComplete="off" />
      <Grade place={place} />
      <Main place={place} />
    </>
  );
}
