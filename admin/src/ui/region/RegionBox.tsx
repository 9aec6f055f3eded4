import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import Popover from '@mui/material/Popover';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RegionLevel } from '@zhufu/domain/regions';
import { accent, accentWash, edge, ink3, sheet, tones } from '../../app/tokens';
import { type Choice, RegionPanel } from './RegionPanel';
import { useRegionName } from './useRegions';

export interface RegionBoxProps {
  label: ReactNode;
  value: string | null | undefined;
  onChange: (code: string | null, choice?: Choice) => void;
  onBlur?: () => void;
  level?: RegionLevel;
  clearable?: boolean;
  error?: boolean;
  helperText?: ReactNode;
  buttonRef?: Ref<HTMLButtonElement>;
}

const buttonStyle = {
  flex: 1,
  minWidth: 0,
  justifyContent: 'flex-start',
  textAlign: 'left',
  px: '10px',
  py: '6px',
  fontFamily: 'inherit',
  fontSize: 14,
  lineHeight: '22px',
  borderRadius: '4px',
  '&.Mui-focusVisible': { outline: `2px solid ${accent}`, boxShadow: `0 0 0 4px ${accentWash}` },
} as const;

/** A field that shows a region's full name and opens the tree; for forms use `RegionInput`. */
export function RegionBox({
  label,
  value,
  onChange,
  onBlur,
  level,
  clearable,
  error,
  helperText,
  buttonRef,
}: RegionBoxProps) {
  const translate = useTranslate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const name = useRegionName(value);
  const close = () => {
    setAnchor(undefined);
    onBlur?.();
  };
  const choose = (choice: Choice) => {
    onChange(choice.code, choice);
    close();
  };
  return (
    <FormControl error={error}>
      <InputLabel id={`${id}-label`} htmlFor={id}>
        {label}
      </InputLabel>
      <Box
        sx={{
          display: 'flex',
          minHeight: { xs: 44, sm: 36 },
          border: error ? `2px solid ${tones.bad.text}` : `1px solid ${edge}`,
          borderRadius: '4px',
          bgcolor: sheet,
        }}
      >
        <ButtonBase
          ref={buttonRef}
          id={id}
          aria-haspopup="dialog"
          aria-expanded={!!anchor}
          aria-invalid={error || undefined}
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={helperText ? `${id}-help` : undefined}
          onClick={(event) => setAnchor(event.currentTarget)}
          sx={buttonStyle}
        >
          {name || (
            <Box component="span" sx={{ color: ink3 }}>
              {translate('region.choose')}
            </Box>
          )}
        </ButtonBase>
        {clearable && value && (
          <ButtonBase aria-label={translate('action.clear')} onClick={() => onChange(null)} sx={{ px: 2 }}>
            ×
          </ButtonBase>
        )}
      </Box>
      {helperText && <FormHelperText id={`${id}-help`}>{helperText}</FormHelperText>}
      <Popover
        open={!!anchor}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          paper: { role: 'dialog', 'aria-label': translate('region.choose'), variant: 'elevation', elevation: 8 },
        }}
      >
        <RegionPanel level={level} choose={choose} />
      </Popover>
    </FormControl>
  );
}
