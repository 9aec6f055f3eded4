import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import { parseCount, textOfCount } from './count';

const same = (value: unknown) => value;

/** A whole number with its thousands; what is no number stays in the field and is told. */
export function CountInput({ source, label }: { source: string; label: string }) {
  const { id, field, fieldState } = useInput({ source, format: same, parse: same });
  const [text, setText] = useState(() => textOfCount(field.value));
  const isWrong = text.trim() !== '' && parseCount(text) === undefined;
  useEffect(() => {
    setText((typed) =>
      Number.isNaN(field.value) || parseCount(typed) === (field.value ?? undefined) ? typed : textOfCount(field.value),
    );
  }, [field.value]);
  const type = (typed: string) => {
    setText(typed);
    field.onChange(typed.trim() === '' ? null : (parseCount(typed) ?? NaN));
  };
  const leave = () => {
    if (!isWrong) setText(textOfCount(field.value));
    field.onBlur();
  };
  const message = isWrong ? 'form.notCount' : fieldState.error?.message;
  return (
    <TextField
      id={id}
      inputRef={field.ref}
      name={field.name}
      label={<FieldTitle label={label} source={source} />}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      error={!!message}
      helperText={message && <InputHelperText error={message} />}
      slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', style: { textAlign: 'right' } } }}
    />
  );
}
