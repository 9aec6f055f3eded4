import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { createPath } from '../app/paths';

/** 记走访: opens the form of a visit to this family. */
export function VisitButton({ household: { id, headName } }: { household: { id: string; headName: string } }) {
  const translate = useTranslate();
  const text = translate('campaign.record');
  return (
    <Button
      size="small"
      variant="outlined"
      component={Link}
      to={`${createPath('visits')}?household=${encodeURIComponent(id)}`}
      aria-label={`${text} ${headName}`}
    >
      {text}
    </Button>
  );
}
