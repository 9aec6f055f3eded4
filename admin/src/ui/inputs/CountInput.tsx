import TextField from '@mui/material/TextField';
import { FieldTitle, InputHelperText } from 'react-admin';
import { parseCount, textOfCount } from './count';
import { useTyped } from './useTyped';

const notation = { parse: parseCount, textOf: textOfCount };

/** A whole number with its thousands; what is no number stays in the field and is told. */
export function CountInput({ source, label }: { source: string; label: string }) {
  const { input, isWrong, error } = useTyped(source, notation);
  const message = isWrong ? 'form.notCount' : error;
  return (
    <TextField
      {...input}
      label={<FieldTitle label={label} source={source} />}
      error={!!message}
      helperText={message && <InputHelperText error={message} />}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', style: { textAlign: 'right' } } }}
    />
  );
}
