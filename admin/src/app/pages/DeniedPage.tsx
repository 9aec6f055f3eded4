import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../ui/EmptyState';

/** A page the role does not include. */
export function DeniedPage() {
  const translate = useTranslate();
  const home = (
    <Button variant="outlined" component={Link} to="/">
      {translate('action.home')}
    </Button>
  );
  return (
    <Paper>
      <EmptyState title={translate('state.denied')} hint={translate('state.deniedHint')} actions={home} />
    </Paper>
  );
}
