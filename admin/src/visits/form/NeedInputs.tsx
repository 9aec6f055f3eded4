import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { NeedInput } from '@zhufu/contracts/visits/visit.input';
import { type NeedKind, needKinds } from '@zhufu/domain/visits';
import { kai } from '../../app/tokens';
import { useWords } from '../words';

const spoken = { '& input': { fontFamily: kai, fontSize: 17 } };

/** What the family said, by need: tick it and write the words as they were said. */
export function NeedInputs() {
  const translate = useTranslate();
  const words = useWords();
  const { setValue } = useFormContext();
  const needs = ((useWatch({ name: 'needs' }) as NeedInput[] | undefined) ?? []).filter(Boolean);
  const put = (next: NeedInput[]) => setValue('needs', next, { shouldDirty: true });
  const tick = (need: NeedKind, ticked: boolean) =>
    put(ticked ? [...needs, { need, words: null }] : needs.filter((one) => one.need !== need));
  const write = (need: NeedKind, text: string) =>
    put(needs.map((one) => (one.need === need ? { ...one, words: text || null } : one)));
  return (
    <>
      {needKinds.map((need) => {
        const told = needs.find((one) => one.need === need);
        const label = translate(`codes.needKind.${need}`);
        return (
          <Box
            key={need}
            sx={{ gridColumn: told ? '1 / -1' : undefined, display: 'flex', gap: 2, alignItems: 'center' }}
          >
            <Box component="label" sx={{ display: 'flex', alignItems: 'center', minWidth: 110, cursor: 'pointer' }}>
              <Checkbox checked={!!told} onChange={(_, ticked) => tick(need, ticked)} />
              {label}
            </Box>
            {told && (
              <TextField
                fullWidth
                autoFocus={told.words === null}
                value={told.words ?? ''}
                onChange={(event) => write(need, event.target.value)}
                slotProps={{ htmlInput: { 'aria-label': `${label} ${words('fields.needs.words')}`, maxLength: 500 } }}
                sx={spoken}
              />
            )}
          </Box>
        );
      })}
    </>
  );
}
