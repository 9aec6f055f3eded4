import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { createContext, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import type { RevealField } from '@zhufu/domain/households';
import { accent, ink2 } from '../../app/tokens';
import { Value } from '../Value';
import { RevealPanel } from './RevealPanel';
import { useReveal } from './useReveal';

export interface MaskedFieldProps {
  label: string;
  /** What is shown instead of the value; null when nothing is on record. */
  mask: string | null;
  field: RevealField;
  /** The record the value belongs to. */
  id: string;
  /** A member of the family instead of its head. */
  memberId?: string;
  /** Whether the reader may ask: the view's `revealable` holds the field. */
  mayReveal: boolean;
  resource?: string;
}

/** Where a page asks for the reason, when it has a place for that; else beside the value. */
export const RevealSlot = createContext<HTMLElement | null>(null);

/** A masked value with 查看: asks for the reason in place, shows the value for its seconds, and says it is on record. */
export function MaskedField({
  label,
  mask,
  field,
  id,
  memberId,
  mayReveal,
  resource = 'households',
}: MaskedFieldProps) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const { shown, left, reveal, hide } = useReveal(resource, id, field, memberId);
  const slot = useContext(RevealSlot);
  const name = translate(`codes.revealField.${field}`);
  const panel = <RevealPanel name={name} reveal={reveal} close={() => setAsking(false)} />;
  if (mask === null) return <Value label={label}>{null}</Value>;
  return (
    <Value label={label} wide={isAsking && !slot}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 3,
          boxShadow: isAsking && slot ? `0 3px ${accent}` : undefined,
        }}
      >
        <span className="plain">{shown ?? mask}</span>
        {shown !== undefined ? (
          <>
            <Box component="span" role="timer" sx={{ fontSize: 12, color: ink2 }}>
              {translate('mask.hides', { seconds: left })}
            </Box>
            <Button size="small" onClick={hide}>
              {translate('action.hide')}
            </Button>
          </>
        ) : mayReveal ? (
          !isAsking && (
            <Button
              size="small"
              aria-label={translate('mask.revealOf', { field: name })}
              onClick={() => setAsking(true)}
            >
              {translate('mask.reveal')}
            </Button>
          )
        ) : (
          <Box component="span" sx={{ fontSize: 13, color: ink2 }}>
            {translate('mask.noRight')}
          </Box>
        )}
      </Box>
      {isAsking && (slot ? createPortal(panel, slot) : panel)}
    </Value>
  );
}
