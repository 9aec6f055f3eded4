import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RegionRow, RegionView } from '@zhufu/contracts/regions/region.view';
import { listPath, showPath } from '../app/paths';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { Sheet } from '../ui/Sheet';
import { formatCount } from '../ui/when';

const first = { page: 1, perPage: 60 };
const sort = { field: 'code', order: 'ASC' } as const;
const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 45%), 1fr))',
  gap: 2,
  p: 5,
} as const;

function Children({ region }: { region: RegionView }) {
  const translate = useTranslate();
  const filter = { parentCode: region.code };
  const { data, error, isPending, refetch } = useGetList<RegionRow>(
    'regions',
    { filter, sort, pagination: first },
    { onError: () => undefined },
  );
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data.length === 0) return <EmptyState title={translate('resources.regions.noneBelow')} />;
  return (
    <Box sx={grid}>
      {data.map(({ id, name }) => (
        <Link key={id} component={RouterLink} to={showPath('regions', id)}>
          {name}
        </Link>
      ))}
    </Box>
  );
}

/** The units right below. */
export function RegionBelow({ region }: { region: RegionView }) {
  const translate = useTranslate();
  const count = formatCount(region.childCount);
  const all = region.childCount > 0 && (
    <Link component={RouterLink} to={listPath('regions', { parentCode: region.code })}>
      {translate('resources.regions.allBelow', { count })}
    </Link>
  );
  return (
    <Sheet title={translate('resources.regions.below')} actions={all} flush>
      <Children region={region} />
    </Sheet>
  );
}
