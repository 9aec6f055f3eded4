import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { SummaryRow } from '@zhufu/contracts/households/household.view';
import { type HouseholdCategory, householdCategories } from '@zhufu/domain/households';
import { levelOfCode } from '@zhufu/domain/regions';
import { useMay } from '../../app/session';
import { accent, tones } from '../../app/tokens';
import { formatCount } from '../../ui/when';
import { countedPath, summaryPath } from '../paths';
import { useWords } from '../words';
import { ofCategories } from './counts';

/** A count, with the way to the families it counts for those who may list them. */
function Count({ row, category }: { row: SummaryRow; category?: HouseholdCategory }) {
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

/** The row's families against the row with the most; the figure stands beside. */
function Bar({ share }: { share: number }) {
  return (
    <Box aria-hidden sx={{ width: 96, height: 8, bgcolor: tones.mute.wash }}>
      <Box sx={{ width: `${share * 100}%`, height: 8, bgcolor: accent }} />
    </Box>
  );
}

export interface SummaryLineProps {
  row: SummaryRow;
  /** The longest bar; 0 leaves the column empty, without it there is no such column. */
  most?: number;
  isSum?: boolean;
}

/** One region of the table, or its sum. */
export function SummaryLine({ row, most, isSum }: SummaryLineProps) {
  const words = useWords();
  const canOpen = !isSum && levelOfCode(row.regionCode) !== 'village';
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {canOpen ? (
          <Link
            component={RouterLink}
            to={summaryPath(row.regionCode)}
            title={words('summary.openRegion', { name: row.regionName })}
            sx={{ fontWeight: 700 }}
          >
            {row.regionName}
          </Link>
        ) : isSum ? (
          words('summary.total')
        ) : (
          row.regionName
        )}
      </TableCell>
      {most !== undefined && (
        <TableCell className="no-print" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
          {most > 0 && <Bar share={row.households / most} />}
        </TableCell>
      )}
      <TableCell align="right" sx={{ fontWeight: 700 }}>
        <Count row={row} />
      </TableCell>
      {householdCategories.map((category) => (
        <TableCell key={category} align="right">
          <Count row={row} category={category} />
        </TableCell>
      ))}
    </TableRow>
  );
}
