import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { FundingAccountView, FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { classColours, unspentColour } from '../../app/class-colours';
import { listPath } from '../../app/paths';
import { edge } from '../../app/tokens';
import { Sheet } from '../../ui/Sheet';

const yuan = (amount: number): string => formatYuan(amount as Fen);

/** Cash, goods and what is still on the account, as shares of what came in. */
function FlowBar({ account, most }: { account: FundingAccountView; most: number }) {
  const width = (amount: number) => `${(amount / most) * 100}%`;
  const rest = account.left + account.reserved;
  return (
    <Box aria-hidden sx={{ display: 'flex', width: 160, height: 9 }}>
      <Box sx={{ width: width(account.cash), bgcolor: classColours.government }} />
      <Box sx={{ width: width(account.goods), bgcolor: classColours.enterprise }} />
      <Box sx={{ width: width(rest), bgcolor: unspentColour, border: rest ? `1px solid ${edge}` : 0 }} />
    </Box>
  );
}

/** 钱到哪里去了: every account of the source in the reader's area, each with the ledger it stands on. */
export function Accounts({ source }: { source: FundingSourceView }) {
  const translate = useTranslate();
  const words = (key: string) => translate(`resources.funding-sources.${key}`);
  const inOf = (account: FundingAccountView): number => account.received + account.movedIn;
  const most = Math.max(1, ...source.accounts.map((account) => inOf(account) - account.movedOut));
  const heads = [words('fields.received'), words('movedOut'), words('cash'), words('goods'), words('fields.left')];
  return (
    <Sheet title={words('money')} note={words('moneyBasis')} flush>
      <Box sx={{ overflowX: 'auto' }}>
        <Table>
          <TableHead>
            <TableRow>
              <TableCell>{words('account')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }} />
              {heads.map((head) => (
                <TableCell key={head} align="right">
                  {head}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {source.accounts.map((account) => (
              <TableRow key={account.id}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Link
                    component={RouterLink}
                    to={listPath('ledger', { fundingSourceId: source.id, regionCode: account.regionCode })}
                  >
                    {account.regionName}
                  </Link>
                </TableCell>
                <TableCell sx={{ display: { xs: 'none', md: 'table-cell' } }}>
                  {account.paying && <FlowBar account={account} most={most} />}
                </TableCell>
                <TableCell align="right">{yuan(inOf(account))}</TableCell>
                <TableCell align="right">{yuan(account.movedOut)}</TableCell>
                <TableCell align="right">{yuan(account.cash)}</TableCell>
                <TableCell align="right">{yuan(account.goods)}</TableCell>
                <TableCell align="right">{yuan(account.left)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Sheet>
  );
}
