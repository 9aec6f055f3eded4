import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldTitle, TextInput, useSourceContext, useTranslate } from 'react-admin';
import { ERASED } from '../../app/bodies';
import { ink2, tones } from '../../app/tokens';

export interface SecretInputProps {
  source: string;
  label?: string;
  /** The mask of what is on record; null or absent when nothing is, then it is typed at once. */
  mask?: string | null;
  helperText?: string;
  /** Whether what is on record may be erased. */
  clearable?: boolean;
}

/** A sealed value in a form: its mask, until it is typed anew or erased; untouched it is not sent (decisions.md 17). */
export function SecretInput({ source, label, mask, helperText, clearable = true }: SecretInputProps) {
  const translate = useTranslate();
  const name = useSourceContext().getSource(source);
  const { setValue, clearErrors } = useFormContext();
  const isErased = useWatch({ name }) === ERASED;
  const [isTyping, setTyping] = useState(false);
  const keep = () => {
    setTyping(false);
    setValue(name, undefined, { shouldDirty: true });
    clearErrors(name);
  };
  const retype = () => {
    setValue(name, null);
    setTyping(true);
  };
  if (mask == null) return <TextInput source={source} label={label} helperText={helperText} autoComplete="off" />;
  if (isTyping) {
    return (
      <Box>
        <TextInput
          source={source}
          label={label}
          helperText={helperText ?? 'mask.retype'}
          autoComplete="off"
          autoFocus
        />
        <Button size="small" onClick={keep}>
          {translate('mask.keep')}
        </Button>
      </Box>
    );
  }
  return (
    <Box role="group">
      <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2, mb: 1 }}>
        <FieldTitle label={label} source={source} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, minHeight: 36 }}>
        {isErased ? (
          <Box sx={{ color: tones.warn.text }}>{translate('mask.erased')}</Box>
        ) : (
          <span className="plain">{mask}</span>
        )}
        {isErased ? (
          <Button size="small" onClick={keep}>
            {translate('mask.keep')}
          </Button>
        ) : (
          <>
            <Button size="small" variant="outlined" onClick={retype}>
              {translate('mask.change')}
            </Button>
            {clearable && (
              <Button size="small" onClick={() => setValue(name, ERASED, { shouldDirty: true })}>
                {translate('mask.erase')}
              </Button>
            )}
          </>
        )}
      </Box>
    </Box>
  );
}
