import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { FieldTitle, InputHelperText, useInput, useTranslate } from 'react-admin';
import { accent, edge, ink2 } from '../../app/tokens';
import { codeLists, type OfferedList } from '../codeLists';
import { FieldError } from '../FieldError';

export interface ChoiceButtonsProps {
  source: string;
  list: OfferedList;
  codes?: readonly string[];
  isRequired?: boolean;
}

const pressed = {
  height: 36,
  px: 3,
  fontSize: 14,
  textTransform: 'none',
  color: 'text.primary',
  borderColor: edge,
  '&.Mui-selected, &.Mui-selected:hover': { bgcolor: accent, color: '#fff' },
} as const;

/** One code of a short list, a button each: one click, no menu (look.md, page 3). */
export function ChoiceButtons({ source, list, codes = codeLists[list], isRequired }: ChoiceButtonsProps) {
  const translate = useTranslate();
  const { id, field, fieldState } = useInput({ source });
  const message = fieldState.error?.message;
  return (
    <Box>
      <Box id={`${id}-label`} sx={{ fontSize: 13, lineHeight: '20px', color: ink2, mb: 1 }}>
        <FieldTitle source={source} isRequired={isRequired} />
      </Box>
      <ToggleButtonGroup
        exclusive
        value={field.value ?? null}
        onChange={(_, code: string | null) => code !== null && field.onChange(code)}
        aria-labelledby={`${id}-label`}
        sx={{ flexWrap: 'wrap' }}
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
