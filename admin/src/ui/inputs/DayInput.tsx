import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { type ReactElement, useRef } from 'react';
import { FieldTitle, InputHelperText, useInput, useTranslate } from 'react-admin';
import { isDay, readDay } from '@zhufu/domain/calendar';

export interface DayInputProps {
  source: string;
  label?: string;
  helperText?: string | ReactElement;
  isRequired?: boolean;
  autoFocus?: boolean;
  min?: string;
  max?: string;
}

interface PickerProps {
  value: string;
  min: string;
  max: string;
  pick: (day: string) => void;
}

/** The browser's own calendar, opened by a button: its own field would show the day in the browser's way, not as 2017-01-09. */
function DayPicker({ value, min, max, pick }: PickerProps) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  return (
    <InputAdornment position="end">
      <IconButton size="small" aria-label={translate('action.calendar')} onClick={() => field.current?.showPicker()}>
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden>
          <path d="M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3" />
        </svg>
      </IconButton>
      <Box
        component="input"
        ref={field}
        type="date"
        tabIndex={-1}
        aria-hidden
        min={min}
        max={max}
        value={isDay(value) ? value : ''}
        onChange={(event) => pick(event.target.value)}
        sx={{ position: 'absolute', right: 0, bottom: 0, width: 0, height: 0, p: 0, border: 0, opacity: 0 }}
      />
    </InputAdornment>
  );
}

/** A calendar day as the text `2017-01-09`, typed in any usual way or picked; no time zone is near it. */
export function DayInput({
  source,
  label,
  helperText,
  isRequired,
  autoFocus,
  min = '1900-01-01',
  max = '2199-12-31',
}: DayInputProps) {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput({ source, format: (day) => day ?? '', parse: (text) => text || null });
  const message = fieldState.error?.message;
  const leave = () => {
    if (field.value) field.onChange(readDay(field.value));
    field.onBlur();
  };
  return (
    <TextField
      id={id}
      inputRef={field.ref}
      autoFocus={autoFocus}
      name={field.name}
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      placeholder={translate('form.dayLike')}
      value={field.value}
      onChange={field.onChange}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
      error={!!message}
      helperText={message || helperText ? <InputHelperText error={message} helperText={helperText} /> : undefined}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off', maxLength: 12 },
        input: {
          endAdornment: <DayPicker value={field.value} min={min} max={max} pick={(day) => field.onChange(day)} />,
        },
      }}
    />
  );
}
