import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RegionRow } from '@zhufu/contracts/regions/region.view';
import { regionLevels } from '@zhufu/domain/regions';
import { listPath } from '../app/paths';
import { formatCount } from '../ui/when';

const one = { page: 1, perPage: 1 };
const quiet = { staleTime: 5 * 60_000, onError: () => undefined };

/** How many units are right below a region; opens their list. */
export function ChildCount({ region }: { region: RegionRow }) {
  const translate = useTranslate();
  const below = regionLevels[regionLevels.indexOf(region.level) + 1];
  const filter = { parentCode: region.code };
  const { total } = useGetList('regions', { filter, pagination: one }, { ...quiet, enabled: !!below });
  if (!below || !total) return below && total === undefined ? '…' : '—';
  const count = translate('resources.regions.countOf', {
    count: formatCount(total),
    level: translate(`codes.regionLevel.${below}`),
  });
  return (
    <Link
      component={RouterLink}
      to={listPath('regions', filter)}
      aria-label={`${translate('resources.regions.openBelow', { name: region.name })}, ${count}`}
    >
      {count} ›
    </Link>
  );
}
