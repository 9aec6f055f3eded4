import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import type { TargetRow } from '@zhufu/contracts/campaigns/campaign.view';
import { PaidYuanLink, ReachedLink } from '../../reports/CountLink';
import { CountInput } from '../../ui/inputs/CountInput';
import { FenInput } from '../../ui/inputs/FenInput';
import { useWords } from '../words';
import { shownCount, shownYuan } from './shown';

interface LineProps {
  campaignId: string;
  row: TargetRow;
  name: string;
  /** Where the row stands among those that are typed; below 0 it is read. */
  place: number;
  /** The region whose parts are listed below it: what they add up to is told there. */
  isWhole?: boolean;
}

/** A region's target: typed by those who set it, read by others. */
export function Line({ campaignId, row, name, place, isWhole }: LineProps) {
  const words = useWords();
  const field = (key: 'households' | 'amount') => ({
    source: `targets.${place}.${key}`,
    label: words(`target.${key}`),
  });
  const part = { campaignId, regionCode: row.regionCode, of: row.regionName };
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {name}
      </TableCell>
      <TableCell align="right">
        {place < 0 ? shownCount(row.households) : <CountInput {...field('households')} />}
      </TableCell>
      <TableCell align="right">{place < 0 ? shownYuan(row.amount) : <FenInput {...field('amount')} />}</TableCell>
      <TableCell align="right">
        <ReachedLink {...part} count={row.reached} />
      </TableCell>
      <TableCell align="right">
        <PaidYuanLink {...part} amount={row.disbursed} />
      </TableCell>
      <TableCell align="right">{isWhole ? '' : shownCount(row.belowHouseholds)}</TableCell>
    </TableRow>
  );
}
