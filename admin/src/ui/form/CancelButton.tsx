import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** Leaves a form; asks first when something was typed. */
export function CancelButton({ to }: { to: string }) {
  const translate = useTranslate();
  return (
    <Button variant="outlined" component={Link} to={to}>
      {translate('action.cancel')}
    </Button>
  );
}
