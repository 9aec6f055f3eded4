import { FieldTitle, InputHelperText, useInput } from 'react-admin';
import type { RegionLevel } from '@zhufu/domain/regions';
import { RegionBox } from './RegionBox';

export interface RegionInputProps {
  source: string;
  label?: string;
  helperText?: string;
  isRequired?: boolean;
  /** The level to choose, e.g. `village`; any level without it. */
  level?: RegionLevel;
  /** Shows × to empty it. */
  clearable?: boolean;
}

/** A region, kept as its code. */
export function RegionInput({ source, label, helperText, isRequired, level, clearable }: RegionInputProps) {
  const { field, fieldState } = useInput({ source });
  const message = fieldState.error?.message;
  return (
    <RegionBox
      label={<FieldTitle label={label} source={source} isRequired={isRequired} />}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      level={level}
      clearable={clearable}
      error={!!message}
      helperText={message || helperText ? <InputHelperText error={message} helperText={helperText} /> : undefined}
    />
  );
}

/** A region as a filter of a list: any level, × to empty. */
export function RegionFilter({ source = 'regionCode', ...props }: Partial<RegionInputProps>) {
  return <RegionInput source={source} clearable {...props} />;
}
