import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink } from 'react-router-dom';
import type { SummaryRow } from '@zhufu/contracts/households/household.view';
import { householdCategories } from '@zhufu/domain/households';
import { levelOfCode } from '@zhufu/domain/regions';
import { accent, tones } from '../../app/tokens';
import { summaryPath } from '../paths';
import { useWords } from '../words';
import { Count } from './Count';

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
