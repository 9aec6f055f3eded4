import Link from '@mui/material/Link';
import { useGetOne, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { RegionRow, RegionView } from '@zhufu/contracts/regions/region.view';
import { regionLevels } from '@zhufu/domain/regions';
import { formatCount } from '../ui/when';
import { downPath, useRegionFilter } from './filter';

const quiet = { staleTime: 5 * 60_000, onError: () => undefined };

/** How many units are right below a region; opens their list. On another day its code was another: then today's is asked for. */
export function ChildCount({ region }: { region: RegionRow }) {
  const translate = useTranslate();
  const filter = useRegionFilter();
  const below = regionLevels[regionLevels.indexOf(region.level) + 1];
  const { data } = useGetOne<RegionView>('regions', { id: region.id }, { ...quiet, enabled: !!below && !!filter.on });
  const code = filter.on ? data?.code : region.code;
  if (!below || !region.childCount) return '—';
  const count = translate(`resources.regions.countBelow.${below}`, { count: formatCount(region.childCount) });
  if (!code) return count;
  return (
    <Link
      component={RouterLink}
      to={downPath(filter, code)}
      aria-label={`${translate('resources.regions.openBelow', { name: region.name })}, ${count}`}
    >
      {count} ›
    </Link>
  );
}
