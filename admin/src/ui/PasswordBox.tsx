import Button from '@mui/material/Button';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';

export interface PasswordBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** `new-password` where one is chosen. */
  autoComplete?: 'current-password' | 'new-password';
  autoFocus?: boolean;
  error?: boolean;
  helperText?: string;
}

/** A password with 显示 / 隐藏. */
export function PasswordBox({ onChange, autoComplete = 'current-password', ...props }: PasswordBoxProps) {
  const translate = useTranslate();
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      id={id}
      fullWidth
      name={autoComplete}
      type={isShown ? 'text' : 'password'}
      autoComplete={autoComplete}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Button
                size="small"
                variant="text"
                aria-pressed={isShown}
                aria-controls={id}
                onClick={() => setShown(!isShown)}
              >
                {translate(isShown ? 'action.hide' : 'action.show')}
              </Button>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
