import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import type { CampaignView } from '@zhufu/contracts/campaigns/campaign.view';
import type { CampaignDashboardView, ProgressRow } from '@zhufu/contracts/reports/report.view';
import { elapsedOf } from '@zhufu/domain/campaigns';
import { levelOfCode } from '@zhufu/domain/regions';
import { ink2, tones } from '../../app/tokens';
import { PaidLink, ReachedLink, SignedLink, SourcesLink, UnreachedLink } from '../../reports/CountLink';
import { ShareBar } from '../../ui/ShareBar';
import { SideScroll } from '../../ui/scroll/SideScroll';
import { Sheet } from '../../ui/Sheet';
import { formatCount, today } from '../../ui/when';
import { useWords } from '../words';
import { hasAccount, heldAbove, percent, shareOf, worstFirst } from './measure';
import { Held } from './Held';
import { ClassSums, Legend, MoneyBar } from './Money';
import { NoAccounts } from './NoAccounts';

const table = {
  '& :is(th, td):first-of-type': { whiteSpace: 'nowrap' },
  '& .MuiTableCell-root:not(:first-of-type, :last-of-type)': { px: 1.5 },
} as const;

interface LineProps {
  row: ProgressRow;
  most: number;
  board: CampaignDashboardView;
  elapsed: number;
  isSum?: boolean;
}

function Line({ row, most, board, elapsed, isSum }: LineProps) {
  const share = shareOf(row);
  const campaignId = board.basis.campaignId;
  const deeper = !isSum && levelOfCode(row.regionCode) !== 'village';
  const isBehind = !isSum && share !== undefined && share < elapsed;
  const left = row.targetHouseholds === null ? null : Math.max(0, row.targetHouseholds - row.households);
  const isPaid = hasAccount(row);
  const part = { campaignId, regionCode: row.regionCode, of: row.regionName };
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        {deeper ? (
          <Link component={RouterLink} to={`?region=${row.regionCode}`}>
            {row.regionName}
          </Link>
        ) : (
          row.regionName
        )}
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
        {!isSum && (
          <Box sx={{ width: 64 }}>
            <ShareBar share={share ?? 0} elapsed={elapsed} greenWhenFull />
          </Box>
        )}
      </TableCell>
      <TableCell align="right" sx={isBehind ? { color: tones.warn.text } : undefined}>
        {share === undefined ? '—' : `${percent(share)}%`}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        <ReachedLink {...part} count={row.households} />
        {` / ${row.targetHouseholds === null ? '—' : formatCount(row.targetHouseholds)}`}
      </TableCell>
      <TableCell align="right" sx={left === 0 ? { color: ink2 } : { fontWeight: 700 }}>
        {left === null ? '—' : formatCount(left)}
      </TableCell>
      <TableCell align="right">
        <UnreachedLink {...part} count={row.unreached} />
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
        {isSum ? <ClassSums row={row} campaignId={campaignId} /> : <MoneyBar row={row} most={most} />}
      </TableCell>
      {(['received', 'allocated'] as const).map((sum) => (
        <TableCell key={sum} align="right">
          {isPaid ? (
            <SourcesLink of={row.regionName} amount={row.money[sum]} ids={isSum ? board.sourceIds : []} />
          ) : (
            '—'
          )}
        </TableCell>
      ))}
      <TableCell align="right">
        <PaidLink {...part} amount={row.amount} />
      </TableCell>
      <TableCell align="right">
        <SignedLink {...part} amount={row.money.signed} />
      </TableCell>
    </TableRow>
  );
}

/** The part shown, with the way back to the whole. */
function WholeLink({ region }: { region: string }) {
  const words = useWords();
  return (
    <>
      {region}
      {'　'}
      <Link component={RouterLink} to="?">
        {words('board.whole')}
      </Link>
    </>
  );
}

interface ProgressProps {
  campaign: CampaignView;
  board: CampaignDashboardView;
}

/** The regions below, worst first. */
export function Progress({ campaign, board }: ProgressProps) {
  const words = useWords();
  const elapsed = elapsedOf(campaign, today());
  const isPart = useSearchParams()[0].has('region');
  const rows = worstFirst(board.rows);
  if (rows.length === 0) return null;
  const held = heldAbove(board.total, rows);
  const most = Math.max(1, ...rows.map((row) => Math.max(row.amount, row.money.allocated)));
  return (
    <Sheet
      title={words('board.progress')}
      note={isPart ? <WholeLink region={board.total.regionName} /> : words('board.worstFirst')}
      actions={<Legend total={board.total} hasAccounts={rows.every(hasAccount)} />}
      flush
    >
      <SideScroll sx={table}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{words('board.region')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }} />
              <TableCell align="right">{words('board.rate')}</TableCell>
              <TableCell align="right">{words('board.doneOf')}</TableCell>
              <TableCell align="right">{words('board.left')}</TableCell>
              <TableCell align="right">{words('board.unreached')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>{words('board.byClass')}</TableCell>
              <TableCell align="right">{words('board.received')}</TableCell>
              <TableCell align="right">{words('board.allocated')}</TableCell>
              <TableCell align="right">{words('board.disbursed')}</TableCell>
              <TableCell align="right">{words('board.signed')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <Line key={row.regionCode} row={row} most={most} board={board} elapsed={elapsed} />
            ))}
            {held !== 0 && <Held amount={held} />}
          </TableBody>
          <TableFooter>
            <Line row={board.total} most={most} board={board} elapsed={elapsed} isSum />
          </TableFooter>
        </Table>
      </SideScroll>
      {!rows.every(hasAccount) && <NoAccounts />}
    </Sheet>
  );
}
