import Box from '@mui/material/Box';
import type { ChangeEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { RadioButtonGroupInput, TextInput, useTranslate } from 'react-admin';
import { localCode, type RegionLevel } from '@zhufu/domain/regions';
import { ink2 } from '../app/tokens';
import { FormWide } from '../ui/form/FormSection';

interface Values {
  kind: 'official' | 'virtual';
  level: RegionLevel;
  parentCode?: string | null;
}

const LENGTHS: Record<RegionLevel, number> = { city: 4, county: 6, township: 9, village: 12 };
const SAMPLE_PARENTS: Record<RegionLevel, string> = {
  city: '',
  county: '3715',
  township: '371524',
  village: '371524002',
};
const kinds = ['official', 'virtual'].map((id) => ({ id, name: `resources.regions.newUnit.${id}` }));
// react-admin shrinks this label below the smallest size we print
const legend = { '& .RaRadioButtonGroupInput-label': { transform: 'none' } };
const asTyped = (text: string): string => text;

/** The official code, or the promise of a local one. An official code left empty ('') is missing; null asks for a local one. */
export function CodeInputs() {
  const translate = useTranslate();
  const { setValue, clearErrors } = useFormContext();
  const [kind, level, parentCode] = useWatch<Values, ['kind', 'level', 'parentCode']>({
    name: ['kind', 'level', 'parentCode'],
  });
  const isOfficial = kind !== 'virtual';
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setValue('code', event.target.value === 'virtual' ? null : '');
    clearErrors('code');
  };
  const words = (key: string, params?: object) => translate(`resources.regions.newUnit.${key}`, params);
  return (
    <>
      <FormWide>
        <RadioButtonGroupInput source="kind" label={words('kind')} choices={kinds} onChange={choose} sx={legend} />
      </FormWide>
      {isOfficial ? (
        <TextInput
          source="code"
          isRequired
          autoComplete="off"
          parse={asTyped}
          helperText={words(parentCode ? 'codeHint' : 'codeLength', { length: LENGTHS[level], parent: parentCode })}
        />
      ) : (
        <Box sx={{ fontSize: 13, color: ink2 }}>
          {words('virtualHint', { sample: localCode(parentCode ?? SAMPLE_PARENTS[level], 1) ?? '' })}
        </Box>
      )}
    </>
  );
}
