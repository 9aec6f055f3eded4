import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { FieldTitle, InputHelperText, useInput, useTranslate } from 'react-admin';
import { accent, edge } from '../../app/tokens';
import { codeLists, type OfferedList } from '../codeLists';
import { FieldError } from '../FieldError';
import { unseen } from '../hidden';

export interface ChoiceButtonsProps {
  source: string;
  label?: string;
  list: OfferedList;
  codes?: readonly string[];
  isRequired?: boolean;
}

const pressed = {
  height: { xs: 44, sm: 36 },
  px: 3,
  whiteSpace: 'nowrap',
  fontSize: 14,
  textTransform: 'none',
  color: 'text.primary',
  borderColor: edge,
  '&.Mui-selected, &.Mui-selected:hover': { bgcolor: accent, color: '#fff' },
} as const;

// where the buttons take a second line, its first one has a border of its own
const group = {
  flexWrap: 'wrap',
  rowGap: 1,
  '& .MuiToggleButton-root': { ml: '-1px', borderLeft: `1px solid ${edge}` },
} as const;

/** One code of a short list, a button each: one click, no menu (look.md, page 3). Its line says what it is, so the label is only heard. */
export function ChoiceButtons({ source, label, list, codes = codeLists[list], isRequired }: ChoiceButtonsProps) {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput({ source });
  const message = fieldState.error?.message;
  return (
    <Box data-field={field.name} sx={{ position: 'relative' }}>
      <Box id={`${id}-label`} sx={unseen}>
        <FieldTitle label={label} source={source} isRequired={isRequired} />
      </Box>
      <ToggleButtonGroup
        exclusive
        value={field.value ?? null}
        onChange={(_, code: string | null) => code !== null && field.onChange(code)}
        aria-labelledby={`${id}-label`}
        sx={group}
      >
        {codes.map((code) => (
          <ToggleButton key={code} value={code} sx={pressed}>
            {translate(`codes.${list}.${code}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {message && (
        <FieldError>
          <InputHelperText error={message} />
        </FieldError>
      )}
    </Box>
  );
}
