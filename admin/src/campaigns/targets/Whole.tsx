import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useWatch } from 'react-hook-form';
import type { TargetRow, TargetsView } from '@zhufu/contracts/campaigns/campaign.view';
import { line2, sunk, tones } from '../../app/tokens';
import { useWords } from '../words';
import { Line } from './Line';
import { standingOf, type TypedTarget } from './rows';
import { shownCount, shownYuan } from './shown';

interface WholeProps {
  campaignId: string;
  view: TargetsView;
  /** The rows that are typed, in their places in the form. */
  typed: readonly TargetRow[];
}

type Figures = Pick<TargetRow, 'households' | 'amount'>;

/** What the parts add up to, and what that leaves of the whole (product.md 2). */
function Standing({ own, rows }: { own: Figures; rows: readonly Figures[] }) {
  const words = useWords();
  const { sum, difference } = standingOf(own, rows);
  const tone = (left: number | null) => (left ? { color: tones.warn.text } : undefined);
  return (
    <>
      <TableRow>
        <TableCell>{words('target.sum')}</TableCell>
        <TableCell align="right">{shownCount(sum.households)}</TableCell>
        <TableCell align="right">{shownYuan(sum.amount)}</TableCell>
        <TableCell colSpan={3} />
      </TableRow>
      <TableRow>
        <TableCell>{words('target.difference')}</TableCell>
        <TableCell align="right" sx={tone(difference.households)}>
          {shownCount(difference.households)}
        </TableCell>
        <TableCell align="right" sx={tone(difference.amount)}>
          {shownYuan(difference.amount)}
        </TableCell>
        <TableCell colSpan={3} />
      </TableRow>
    </>
  );
}

/** The same while the fields are filled. */
function TypedStanding({ view: { own, rows }, typed }: Omit<WholeProps, 'campaignId'>) {
  const values = useWatch({ name: 'targets' }) as TypedTarget[];
  const now = (row: TargetRow): Figures => values[typed.indexOf(row)] ?? row;
  return <Standing own={now(own[0] as TargetRow)} rows={rows.map(now)} />;
}

const whole = {
  '& > tr > *': { bgcolor: sunk },
  '& > tr:first-of-type > *': { fontWeight: 700 },
  '&& > tr:last-of-type > *': { borderBottom: `1px solid ${line2}` },
} as const;

/** The region's own target, where the reader sets it or another did, and how the parts below stand against it. */
export function Whole({ campaignId, view, typed }: WholeProps) {
  const words = useWords();
  const [own] = view.own;
  if (!own) return null;
  return (
    <TableBody sx={whole}>
      <Line
        campaignId={campaignId}
        row={own}
        name={words('target.own', { region: own.regionName })}
        place={typed.indexOf(own)}
        isWhole
      />
      {view.rows.length > 0 &&
        (typed.length > 0 ? <TypedStanding view={view} typed={typed} /> : <Standing own={own} rows={view.rows} />)}
    </TableBody>
  );
}
