import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { SummaryRow } from '@zhufu/contracts/households/household.view';
import type { HouseholdCategory } from '@zhufu/domain/households';
import { useMay } from '../../app/session';
import { formatCount } from '../../ui/when';
import { countedPath } from '../paths';
import { useWords } from '../words';
import { ofCategories } from './counts';

/** A count, with the way to the families it counts for those who may list them. */
export function Count({ row, category }: { row: SummaryRow; category?: HouseholdCategory }) {
  const translate = useTranslate();
  const words = useWords();
  const mayList = useMay('households.list');
  const households = category ? ofCategories(row, category) : row.households;
  const count = formatCount(households);
  if (!mayList || households === 0) return count;
  const what = category ? translate(`codes.householdCategory.${category}`) : '';
  return (
    <Link
      component={RouterLink}
      to={countedPath(row.regionCode, category)}
      color="inherit"
      aria-label={words('summary.countOf', { region: row.regionName, category: what, count })}
    >
      {count}
    </Link>
  );
}
