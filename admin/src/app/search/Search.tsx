import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Key } from '../../ui/Key';
import { useKey } from '../keys';
import { createPath } from '../paths';
import { useMay } from '../session';
import { accent, accentWash, edge, ink2, ink3, sheet } from '../tokens';
import { Finds } from './Finds';
import { useFinds } from './useFinds';

const glass = (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden focusable="false" style={{ flex: 'none' }}>
    <circle cx="7" cy="7" r="4.5" fill="none" stroke={ink2} strokeWidth="1.4" />
    <path d="m10.5 10.5 4 4" stroke={ink2} strokeWidth="1.4" />
  </svg>
);

const fieldStyle = {
  width: '100%',
  height: 36,
  px: 3,
  gap: 2,
  border: `1px solid ${edge}`,
  borderRadius: '4px',
  bgcolor: sheet,
  '& input::placeholder': { color: ink3, opacity: 1 },
  '&.Mui-focused': { borderColor: accent, outline: `1px solid ${accent}`, boxShadow: `0 0 0 4px ${accentWash}` },
} as const;

/** The search field of the top bar: villages and families by name, initials, number or last four. */
export function Search() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const state = useFinds(typed);
  const { finds } = state;
  const placeholder = translate(useMay('households.list') ? 'search.placeholder' : 'search.placeholderRegions');
  useKey(
    '/',
    useCallback(() => input.current?.focus(), []),
  );
  const mayRecord = useMay('visits.create');

  const isListed = isOpen && typed.trim() !== '';
  const chosen = Math.min(at, finds.length - 1);
  const go = (to: string) => {
    setOpen(false);
    setTyped('');
    input.current?.blur();
    void navigate(to);
  };
  const open = (place: number) => {
    const find = finds[place];
    if (find) go(find.to);
  };
  /** Families on record are visited; anything else is opened. */
  const record = (place: number) => {
    const find = finds[place];
    if (!mayRecord || find?.kind !== 'household' || find.household.status !== 'active') return open(place);
    go(`${createPath('visits')}?household=${encodeURIComponent(find.household.id)}`);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && finds.length) setAt((chosen + step + finds.length) % finds.length);
    else if (event.key === 'Enter') (event.ctrlKey || event.metaKey ? record : open)(chosen);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <Box
      sx={{ position: 'relative', flex: { xs: '1 1 0', sm: '0 1 440px' }, minWidth: 0 }}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <InputBase
        inputRef={input}
        value={typed}
        placeholder={placeholder}
        onFocus={() => setOpen(true)}
        onKeyDown={press}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        startAdornment={glass}
        endAdornment={
          <Box sx={{ display: { xs: 'none', md: 'block' } }}>
            <Key>/</Key>
          </Box>
        }
        inputProps={{
          role: 'combobox',
          'aria-label': translate('search.label'),
          'aria-expanded': isListed,
          'aria-controls': 'finds',
          'aria-autocomplete': 'list',
          'aria-activedescendant': isListed && chosen >= 0 ? `find-${chosen}` : undefined,
          autoComplete: 'off',
          maxLength: 60,
        }}
        sx={fieldStyle}
      />
      {isListed && <Finds {...state} chosen={chosen} open={open} mayRecord={mayRecord} />}
    </Box>
  );
}
