import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { ErrorState } from '../../ui/ErrorState';
import { EmptyState } from '../../ui/EmptyState';
import { ink3 } from '../tokens';

/** A chunk that is gone after an update cannot be fetched. */
const isOldPage = (error: Error): boolean => /dynamically imported module|Importing a module/i.test(error.message);

/** A page that threw: try again, and what to tell the administrator. */
export function CrashPage({
  error,
  resetErrorBoundary,
}: {
  error: Error;
  resetErrorBoundary: (details: unknown) => void;
}) {
  const translate = useTranslate();
  const reload = (
    <Button variant="contained" onClick={() => window.location.reload()}>
      {translate('ra.action.update_application')}
    </Button>
  );
  return (
    <Paper>
      {isOldPage(error) ? (
        <EmptyState title={translate('state.updated')} actions={reload} />
      ) : (
        <>
          <ErrorState error={error} retry={() => resetErrorBoundary(undefined)} />
          <Box className="plain" sx={{ px: 6, pb: 6, fontSize: 12, color: ink3, overflowWrap: 'anywhere' }}>
            {error.message}
          </Box>
        </>
      )}
    </Paper>
  );
}
