import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import { FieldTitle, InputHelperText, useInput, useTranslate } from 'react-admin';
import { checkPassword } from '@zhufu/domain/password';
import { generatePassword } from './password';

export interface NewPasswordInputProps {
  source?: string;
  label?: string;
  /** The account it is for: its name may not be part of the password. */
  accountName: string;
}

/** Puts the text of a field on the clipboard; the old way where the page is not on https. */
async function copyFrom(field: HTMLInputElement): Promise<boolean> {
  if (navigator.clipboard) {
    const isDone = await navigator.clipboard.writeText(field.value).then(
      () => true,
      () => false,
    );
    if (isDone) return true;
  }
  field.select();
  return document.execCommand('copy');
}

/** A password chosen for another person: generated or typed, readable, to be copied before it is sent. */
export function NewPasswordInput({ source = 'password', label, accountName }: NewPasswordInputProps) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.accounts.newPassword.${key}`);
  const { id, field, fieldState } = useInput({ source });
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const value = (field.value as string | null) ?? '';
  const weakness = value && fieldState.isTouched ? checkPassword(value, accountName) : undefined;
  const message = fieldState.error?.message ?? (weakness && `rules.password_${weakness}`);
  const set = (password: string) => {
    setCopied(undefined);
    field.onChange(password);
  };
  const copy = async () => {
    if (input.current) setCopied((await copyFrom(input.current)) ? 'copied' : 'notCopied');
  };
  return (
    <Box>
      <TextField
        id={id}
        name={field.name}
        label={<FieldTitle label={label} source={source} isRequired />}
        value={value}
        onChange={(event) => set(event.target.value)}
        onBlur={field.onBlur}
        error={!!message}
        helperText={<InputHelperText error={message} helperText={words('hint')} />}
        inputRef={input}
        slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, className: 'plain', maxLength: 200 } }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2 }}>
        <Button size="small" variant="outlined" onClick={() => set(generatePassword(accountName))}>
          {words('generate')}
        </Button>
        <Button size="small" variant="outlined" disabled={!value} onClick={() => void copy()}>
          {words('copy')}
        </Button>
        <Box role="status" sx={{ fontSize: 13 }}>
          {copied && words(copied)}
        </Box>
      </Box>
    </Box>
  );
}
