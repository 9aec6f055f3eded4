import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { FieldTitle, InputHelperText, useInput, useTranslate } from 'react-admin';
import { codeLists, type OfferedList } from '../codeLists';

export interface CodesInputProps {
  source: string;
  list: OfferedList;
  label?: string;
  helperText?: string;
  /** At most so many; the others are greyed when reached. The order is the order of ticking. */
  max?: number;
}

/** Several codes of a list, as boxes to tick. */
export function CodesInput({ source, list, label, helperText, max = Infinity }: CodesInputProps) {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput({ source, format: (codes) => codes ?? [], parse: (codes) => codes });
  const chosen = field.value as string[];
  const message = fieldState.error?.message;
  const tick = (code: string) =>
    field.onChange(chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]);
  return (
    <FormControl component="fieldset" error={!!message} sx={{ minWidth: 0 }}>
      <FormLabel component="legend">
        <FieldTitle label={label} source={source} />
      </FormLabel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', rowGap: 0 }}>
        {codeLists[list].map((code, place) => (
          <FormControlLabel
            key={code}
            label={translate(`codes.${list}.${code}`)}
            control={
              <Checkbox
                id={place === 0 ? id : undefined}
                slotProps={place === 0 ? { input: { ref: field.ref } } : undefined}
                checked={chosen.includes(code)}
                disabled={!chosen.includes(code) && chosen.length >= max}
                onChange={() => tick(code)}
                onBlur={field.onBlur}
              />
            }
          />
        ))}
      </Box>
      {(message || helperText) && (
        <FormHelperText>
          <InputHelperText error={message} helperText={helperText} />
        </FormHelperText>
      )}
    </FormControl>
  );
}
