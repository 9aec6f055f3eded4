import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../ui/EmptyState';

/** No page at this address. */
export function MissingPage() {
  const translate = useTranslate();
  const home = (
    <Button variant="outlined" component={Link} to="/">
      {translate('action.home')}
    </Button>
  );
  return (
    <Paper>
      <EmptyState title={translate('state.noPage')} hint={translate('state.noPageHint')} actions={home} />
    </Paper>
  );
}
