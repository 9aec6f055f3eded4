import TextField from '@mui/material/TextField';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';

export interface DayInputProps {
  source: string;
  label?: string;
  helperText?: string;
  isRequired?: boolean;
  min?: string;
  max?: string;
}

/** A calendar day as the text `2017-01-09`; no time zone is near it. */
export function DayInput({
  source,
  label,
  helperText,
  isRequired,
  min = '1900-01-01',
  max = '2199-12-31',
}: DayInputProps) {
  const { id, field, fieldState } = useInput({ source, format: (day) => day ?? '', parse: (text) => text || null });
  const message = fieldState.error?.message;
  return (
    <TextField
      id={id}
      type="date"
      inputRef={field.ref}
      name={field.name}
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={!!message}
      helperText={message || helperText ? <InputHelperText error={message} helperText={helperText} /> : undefined}
      slotProps={{ htmlInput: { min, max } }}
    />
  );
}
