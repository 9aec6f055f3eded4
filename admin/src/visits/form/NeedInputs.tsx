import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { NeedInput } from '@zhufu/contracts/visits/visit.input';
import { type NeedKind, needKinds } from '@zhufu/domain/visits';
import { kai } from '../../app/tokens';
import { useWords } from '../words';

const spoken = { '& textarea': { fontFamily: kai, fontSize: 17, lineHeight: '24px' } };

function Tick({ need, isTicked, tick }: { need: NeedKind; isTicked: boolean; tick: (isTicked: boolean) => void }) {
  const translate = useTranslate();
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        minHeight: { xs: 44, sm: 36 },
        mr: 3,
        ml: '-6px',
        cursor: 'pointer',
      }}
    >
      <Checkbox checked={isTicked} onChange={(_, ticked) => tick(ticked)} />
      {translate(`codes.needKind.${need}`)}
    </Box>
  );
}

/** What the family said, by need: tick it and write the words as they were said. Those that were told come first. */
export function NeedInputs() {
  const translate = useTranslate();
  const words = useWords();
  const { setValue } = useFormContext();
  const needs = ((useWatch({ name: 'needs' }) as NeedInput[] | undefined) ?? []).filter(Boolean);
  const put = (next: NeedInput[]) => setValue('needs', next, { shouldDirty: true });
  const tick = (need: NeedKind) => (isTicked: boolean) =>
    put(isTicked ? [...needs, { need, words: null }] : needs.filter((one) => one.need !== need));
  const write = (need: NeedKind, text: string) =>
    put(needs.map((one) => (one.need === need ? { ...one, words: text || null } : one)));
  const untold = needKinds.filter((need) => !needs.some((one) => one.need === need));
  return (
    <>
      {needs.map(({ need, words: told }) => (
        <Box
          key={need}
          sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '96px 1fr' }, alignItems: 'start', mb: 1 }}
        >
          <Tick need={need} isTicked tick={tick(need)} />
          <TextField
            multiline
            autoFocus={told === null}
            value={told ?? ''}
            onChange={(event) => write(need, event.target.value)}
            slotProps={{
              htmlInput: {
                'aria-label': `${translate(`codes.needKind.${need}`)} ${words('fields.needs.words')}`,
                maxLength: 500,
              },
            }}
            sx={spoken}
          />
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
        {untold.map((need) => (
          <Tick key={need} need={need} isTicked={false} tick={tick(need)} />
        ))}
      </Box>
    </>
  );
}
