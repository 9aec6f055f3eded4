import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { CampaignDashboardView, ProgressRow } from '@zhufu/contracts/reports/report.view';
import { fundingClasses } from '@zhufu/domain/funding';
import { type Fen, formatWan } from '@zhufu/domain/money';
import { levelOfCode } from '@zhufu/domain/regions';
import { classColours, unspentColour } from '../../app/class-colours';
import { listPath } from '../../app/paths';
import { accent, edge, ink, tones } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

const shareOf = ({ households, targetHouseholds }: ProgressRow): number | undefined =>
  targetHouseholds ? households / targetHouseholds : undefined;

/** Bar of what was reached; full is green. */
function DoneBar({ share }: { share: number | undefined }) {
  return (
    <Box aria-hidden sx={{ width: 120, height: 8, bgcolor: tones.mute.wash }}>
      <Box
        sx={{
          width: `${Math.min(1, share ?? 0) * 100}%`,
          height: 8,
          bgcolor: (share ?? 0) >= 1 ? tones.ok.text : accent,
        }}
      />
    </Box>
  );
}

/** Money handed over by class, what is allocated and not yet handed over, and a tick where signatures stand. */
function MoneyBar({ row, most }: { row: ProgressRow; most: number }) {
  const width = (amount: number) => `${(amount / most) * 100}%`;
  const unspent = Math.max(0, row.money.allocated - row.amount);
  return (
    <Box aria-hidden sx={{ position: 'relative', display: 'flex', width: 180, height: 9 }}>
      {fundingClasses.map((one) => (
        <Box key={one} sx={{ width: width(row.byClass[one]), bgcolor: classColours[one] }} />
      ))}
      <Box sx={{ width: width(unspent), bgcolor: unspentColour, border: unspent ? `1px solid ${edge}` : 0 }} />
      <Box
        sx={{
          position: 'absolute',
          left: width(row.money.signed),
          top: -3,
          height: 15,
          borderLeft: `1.5px solid ${ink}`,
        }}
      />
    </Box>
  );
}

interface LineProps {
  row: ProgressRow;
  most: number;
  board: CampaignDashboardView;
  isSum?: boolean;
}

function Line({ row, most, board, isSum }: LineProps) {
  const share = shareOf(row);
  const campaignId = board.basis.campaignId;
  const deeper = !isSum && levelOfCode(row.regionCode) !== 'village';
  const wan = (amount: number) => formatWan(amount as Fen);
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {deeper ? (
          <Link component={RouterLink} to={`?region=${row.regionCode}`}>
            {row.regionName}
          </Link>
        ) : (
          row.regionName
        )}
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{!isSum && <DoneBar share={share} />}</TableCell>
      <TableCell align="right">{share === undefined ? '—' : `${(share * 100).toFixed(1)}%`}</TableCell>
      <TableCell align="right">
        <Link
          component={RouterLink}
          to={listPath('visits', { campaignId, regionCode: row.regionCode, status: 'confirmed' })}
        >
          {formatCount(row.households)}
        </Link>
        {` / ${row.targetHouseholds === null ? '—' : formatCount(row.targetHouseholds)}`}
      </TableCell>
      <TableCell align="right" sx={{ fontWeight: 700 }}>
        {row.targetHouseholds === null ? '—' : formatCount(Math.max(0, row.targetHouseholds - row.households))}
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
        {!isSum && <MoneyBar row={row} most={most} />}
      </TableCell>
      <TableCell align="right">{wan(row.money.allocated)}</TableCell>
      <TableCell align="right">
        <Link component={RouterLink} to={listPath('disbursements', { campaignId, regionCode: row.regionCode })}>
          {wan(row.amount)}
        </Link>
      </TableCell>
      <TableCell align="right">{wan(row.money.signed)}</TableCell>
    </TableRow>
  );
}

function Legend() {
  const translate = useTranslate();
  const words = useWords();
  const items = [
    ...fundingClasses.map((one) => ({ colour: classColours[one], label: translate(`codes.fundingClass.${one}`) })),
    { colour: unspentColour, label: words('board.unspent') },
  ];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, px: 5, py: 2, fontSize: 12 }}>
      {items.map(({ colour, label }) => (
        <Box key={label} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
          <Box
            component="span"
            sx={{
              width: 10,
              height: 10,
              bgcolor: colour,
              border: `1px solid ${colour === unspentColour ? edge : colour}`,
            }}
          />
          {label}
        </Box>
      ))}
      <span>▏{words('board.signedHere')}</span>
    </Box>
  );
}

/** The regions below, worst first. */
export function Progress({ board }: { board: CampaignDashboardView }) {
  const words = useWords();
  const rows = [...board.rows].sort(
    (a, b) => (shareOf(a) ?? 2) - (shareOf(b) ?? 2) || (a.regionCode < b.regionCode ? -1 : 1),
  );
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map((row) => Math.max(row.amount, row.money.allocated)));
  return (
    <Sheet title={words('board.progress')} note={words('board.worstFirst')} flush>
      <Box sx={{ overflowX: 'auto' }}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{words('board.region')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }} />
              <TableCell align="right">{words('board.rate')}</TableCell>
              <TableCell align="right">{words('board.doneOf')}</TableCell>
              <TableCell align="right">{words('board.left')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>{words('board.byClass')}</TableCell>
              <TableCell align="right">{words('board.allocated')}</TableCell>
              <TableCell align="right">{words('board.disbursed')}</TableCell>
              <TableCell align="right">{words('board.signed')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Line key={row.regionCode} row={row} most={most} board={board} />
            ))}
          </TableBody>
          <TableFooter>
            <Line row={board.total} most={most} board={board} isSum />
          </TableFooter>
        </Table>
      </Box>
      <Legend />
    </Sheet>
  );
}
