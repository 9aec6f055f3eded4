import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type RevealPurpose, revealPurposes } from '@zhufu/contracts/households/household.actions';
import { accent, accentWash, ink2 } from '../../app/tokens';
import { FieldError } from '../FieldError';

export interface RevealPanelProps {
  /** What is looked at, e.g. 身份证号. */
  name: string;
  reveal: (purpose: RevealPurpose, note: string) => Promise<void>;
  close: () => void;
}

const SECONDS = 60;

/** Why one looks, in place: purposes to choose, a note, and that it is recorded (pages/household.png). */
export function RevealPanel({ name, reveal, close }: RevealPanelProps) {
  const translate = useTranslate();
  const [purpose, setPurpose] = useState<RevealPurpose>();
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const needsNote = purpose === 'other';
  const isReady = !!purpose && !(needsNote && !note.trim());
  const go = async () => {
    if (!purpose || isBusy) return;
    setBusy(true);
    try {
      await reveal(purpose, note.trim());
      close();
    } catch (failed) {
      setError((failed as Error).message);
      setBusy(false);
    }
  };
  const title = translate('mask.revealOf', { field: name });
  return (
    <Box
      role="group"
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && close()}
      sx={{ mt: 2, p: 3, maxWidth: 560, bgcolor: accentWash, borderLeft: `3px solid ${accent}` }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <strong>{title}</strong>
        <Box sx={{ fontSize: 13, color: ink2 }}>{translate('mask.recorded')}</Box>
      </Box>
      <RadioGroup
        row
        aria-label={translate('mask.purpose')}
        value={purpose ?? ''}
        onChange={(event) => setPurpose(event.target.value as RevealPurpose)}
      >
        {revealPurposes.map((code, place) => (
          <FormControlLabel
            key={code}
            value={code}
            control={<Radio autoFocus={place === 0} />}
            label={translate(`codes.revealPurpose.${code}`)}
          />
        ))}
      </RadioGroup>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <TextField
          fullWidth={false}
          value={note}
          placeholder={translate(needsNote ? 'mask.noteNeeded' : 'mask.note')}
          onChange={(event) => setNote(event.target.value)}
          slotProps={{
            htmlInput: { maxLength: 200, 'aria-label': translate(needsNote ? 'mask.noteNeeded' : 'mask.note') },
          }}
          sx={{ flex: '1 1 180px' }}
        />
        <Button variant="contained" disabled={!isReady || isBusy} onClick={() => void go()}>
          {translate('mask.go', { seconds: SECONDS })}
        </Button>
        <Button variant="outlined" onClick={close}>
          {translate('action.cancel')}
        </Button>
      </Box>
      {error && <FieldError>{translate(error, { _: error })}</FieldError>}
    </Box>
  );
}
