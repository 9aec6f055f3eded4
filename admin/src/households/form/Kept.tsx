import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldTitle, useSourceContext, useTranslate } from 'react-admin';
import { ERASED } from '../../app/bodies';
import { ink2, tones } from '../../app/tokens';
import { useWords } from '../words';

export interface KeptProps {
  source: string;
  /** Something is on record, which the form does not show. */
  isOnRecord: boolean;
  /** Value to begin typing with. */
  blank?: () => unknown;
  /** Word of the button that begins typing when nothing is on record; without it the inputs are there at once. */
  add?: string;
  /** The inputs. */
  children: ReactNode;
}

interface StandingProps {
  isErased: boolean;
  isOnRecord: boolean;
  add?: string;
  type: () => void;
  keep: () => void;
  erase: () => void;
}

/** What holds while nothing is typed: on record, to be erased, or not given. */
function Standing({ isErased, isOnRecord, add, type, keep, erase }: StandingProps) {
  const translate = useTranslate();
  const words = useWords();
  if (!isOnRecord) {
    return (
      <Button variant="outlined" onClick={type}>
        {add}
      </Button>
    );
  }
  return (
    <>
      <Box sx={{ color: isErased ? tones.warn.text : undefined }}>
        {isErased ? translate('mask.erased') : words('form.onRecord')}
      </Box>
      {isErased ? (
        <Button size="small" onClick={keep}>
          {translate('mask.keep')}
        </Button>
      ) : (
        <>
          <Button size="small" variant="outlined" onClick={type}>
            {translate('mask.change')}
          </Button>
          <Button size="small" onClick={erase}>
            {translate('mask.erase')}
          </Button>
        </>
      )}
    </>
  );
}

/** A value the record does not show (birth date, location): it stays until typed anew or erased (decisions.md 17). */
export function Kept({ source, isOnRecord, blank = () => null, add, children }: KeptProps) {
  const translate = useTranslate();
  const name = useSourceContext().getSource(source);
  const { setValue, clearErrors } = useFormContext();
  const value: unknown = useWatch({ name });
  const [isOpen, setOpen] = useState(false);
  const isErased = value === ERASED;
  const isTyped = value !== undefined && value !== null && !isErased;
  const needsWord = isOnRecord || !!add;
  const put = (next: unknown, open: boolean) => {
    setOpen(open);
    setValue(name, next, { shouldDirty: true });
    clearErrors(name);
  };
  if (!needsWord) return children;
  if ((isOpen || isTyped) && !isErased) {
    return (
      <Box sx={{ minWidth: 0 }}>
        {children}
        <Button size="small" onClick={() => put(undefined, false)}>
          {translate(isOnRecord ? 'mask.keep' : 'action.remove')}
        </Button>
      </Box>
    );
  }
  return (
    <Box role="group">
      <Box sx={{ fontSize: 13, lineHeight: '20px', color: ink2, mb: 1 }}>
        <FieldTitle source={source} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, minHeight: 36 }}>
        <Standing
          isErased={isErased}
          isOnRecord={isOnRecord}
          add={add}
          type={() => put(blank(), true)}
          keep={() => put(undefined, false)}
          erase={() => put(ERASED, false)}
        />
      </Box>
    </Box>
  );
}
