import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useState } from 'react';
import { FieldTitle, InputHelperText, useInput, useTranslate } from 'react-admin';
import { type Fen, formatYuan, parseYuan } from '@zhufu/domain/money';

export interface FenInputProps {
  source: string;
  label?: string;
  helperText?: string;
  isRequired?: boolean;
}

const textOf = (value: unknown): string =>
  typeof value === 'number' && Number.isSafeInteger(value) ? formatYuan(value as Fen) : '';

/** Money typed in yuan, kept as whole fen. What is no amount stays in the field and is told. */
export function FenInput({ source, label, helperText, isRequired }: FenInputProps) {
  const translate = useTranslate();
  const same = (value: unknown) => value;
  const { id, field, fieldState } = useInput({ source, format: same, parse: same });
  const [text, setText] = useState(() => textOf(field.value));
  const isWrong = text.trim() !== '' && parseYuan(text) === undefined;
  useEffect(() => {
    setText((typed) =>
      Number.isNaN(field.value) || parseYuan(typed) === (field.value ?? undefined) ? typed : textOf(field.value),
    );
  }, [field.value]);
  const type = (typed: string) => {
    setText(typed);
    field.onChange(typed.trim() === '' ? null : (parseYuan(typed) ?? NaN));
  };
  const leave = () => {
    if (!isWrong) setText(textOf(field.value));
    field.onBlur();
  };
  const message = isWrong ? 'money.notAmount' : fieldState.error?.message;
  return (
    <TextField
      id={id}
      inputRef={field.ref}
      name={field.name}
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      error={!!message}
      helperText={message || helperText ? <InputHelperText error={message} helperText={helperText} /> : undefined}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off', style: { textAlign: 'right' } },
        input: { endAdornment: <InputAdornment position="end">{translate('money.yuan')}</InputAdornment> },
      }}
    />
  );
}
