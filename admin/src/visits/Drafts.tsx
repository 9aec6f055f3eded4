import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { listPath } from '../app/paths';
import { formatCount } from '../ui/when';
import { useWords } from './words';

const filter = { status: 'draft' };
const asked = { filter, pagination: { page: 1, perPage: 1 } };

/** The way to visits that are written and not handed in: a draft waits for nobody but its maker, and would be forgotten. */
export function Drafts() {
  const words = useWords();
  const { total } = useGetList('visits', asked, { onError: () => undefined });
  if (!total) return null;
  return (
    <Button variant="outlined" component={Link} to={listPath('visits', filter)}>
      {words('queue.drafts', { count: formatCount(total) })}
    </Button>
  );
}
