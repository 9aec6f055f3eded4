import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import type { ReactElement } from 'react';
import { FieldTitle, InputHelperText, useTranslate } from 'react-admin';
import { type Fen, formatYuan, parseYuan } from '@zhufu/domain/money';
import { useTyped } from './useTyped';

export interface FenInputProps {
  source: string;
  label?: string;
  helperText?: string | ReactElement;
  isRequired?: boolean;
  /** In a narrow column whose head says the unit. */
  isBare?: boolean;
}

const notation = {
  parse: parseYuan,
  textOf: (value: unknown): string =>
    typeof value === 'number' && Number.isSafeInteger(value) ? formatYuan(value as Fen) : '',
};

/** Money typed in yuan, kept as whole fen. What is no amount stays in the field and is told. */
export function FenInput({ source, label, helperText, isRequired, isBare }: FenInputProps) {
  const translate = useTranslate();
  const { input, isWrong, error } = useTyped(source, notation);
  const message = isWrong ? 'money.notAmount' : error;
  return (
    <TextField
      {...input}
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      error={!!message}
      helperText={message || helperText ? <InputHelperText error={message} helperText={helperText} /> : undefined}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off', style: { textAlign: 'right' } },
        input: { endAdornment: !isBare && <InputAdornment position="end">{translate('money.yuan')}</InputAdornment> },
      }}
    />
  );
}
