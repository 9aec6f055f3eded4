import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { listPath } from '../app/paths';
import { formatCount } from '../ui/when';
import { useWords } from './words';

/** One's own drafts, and those of others, as filters of the list. */
export const ownDrafts = { status: 'draft', mine: 'true' } as const;
const othersDrafts = { ...ownDrafts, mine: 'false' } as const;

function useCount(filter: object): number {
  const { total = 0 } = useGetList(
    'visits',
    { filter, pagination: { page: 1, perPage: 1 } },
    { onError: () => undefined },
  );
  return total;
}

/** The way to visits that are written and not handed in: a draft waits for nobody but its maker, and would be forgotten. */
export function Drafts() {
  const words = useWords();
  const mine = useCount(ownDrafts);
  const others = useCount(othersDrafts);
  return (
    <>
      {others > 0 && (
        <Button component={Link} to={listPath('visits', othersDrafts)}>
          {words('queue.othersDrafts', { count: formatCount(others) })}
        </Button>
      )}
      {mine > 0 && (
        <Button variant="outlined" component={Link} to={listPath('visits', ownDrafts)}>
          {words('queue.drafts', { count: formatCount(mine) })}
        </Button>
      )}
    </>
  );
}
