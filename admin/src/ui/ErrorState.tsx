import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ApiError } from '../app/api';
import { ink3, tones } from '../app/tokens';
import { Glyph } from './Glyph';

export interface ErrorStateProps {
  error: unknown;
  retry?: () => void;
  /** Where else to go: buttons or links. */
  actions?: ReactNode;
}

/** What was refused, field by field; the problem's own words without fields. */
const refusalOf = ({ body: { violations = [], errors }, message }: ApiError): string => {
  const texts = violations.map(({ field }) => errors?.[field]).filter((text) => typeof text === 'string');
  return texts.length > 0 ? texts.join(' ') : message;
};

function wordsOf(error: unknown): { title: string; hint?: string; requestId?: string; calm?: boolean } {
  if (!(error instanceof ApiError)) return { title: 'state.crashed', hint: 'state.crashedHint' };
  const requestId = error.body.requestId;
  if (error.isOffline) return { title: 'state.offline', hint: 'state.offlineHint' };
  if (error.isMissing) return { title: 'state.notFound', hint: 'state.notFoundHint', calm: true };
  if (error.status === 401) return { title: 'sessions.again', hint: error.message };
  if (error.status === 403) return { title: 'state.denied', hint: error.message, requestId, calm: true };
  return { title: 'state.failed', hint: refusalOf(error), requestId };
}

/** What went wrong, what to do, the error number last (look.md, Error). Not found and outside the area read the same. */
export function ErrorState({ error, retry, actions }: ErrorStateProps) {
  const translate = useTranslate();
  const { title, hint, requestId, calm } = wordsOf(error);
  return (
    <Box role="alert" sx={{ p: 6 }}>
      <Typography variant="h2" component="p" sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        {!calm && (
          <Box component="span" sx={{ display: 'flex', color: tones.bad.text }}>
            <Glyph name="cross" size={12} />
          </Box>
        )}
        {translate(title)}
      </Typography>
      {hint && (
        <Box sx={{ mt: 1, color: 'text.secondary', overflowWrap: 'anywhere' }}>{translate(hint, { _: hint })}</Box>
      )}
      <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {retry && !calm && (
          <Button variant="outlined" onClick={retry}>
            {translate('action.retry')}
          </Button>
        )}
        {actions}
      </Box>
      {requestId && (
        <Box sx={{ mt: 4, fontSize: 12, color: ink3 }}>
          {translate('state.requestId')} <span className="plain">{requestId}</span>
        </Box>
      )}
    </Box>
  );
}
