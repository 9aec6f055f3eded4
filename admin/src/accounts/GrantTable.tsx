import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AccountView, GrantView } from '@zhufu/contracts/accounts/account.view';
import { listPath } from '../app/paths';
import { useMay } from '../app/session';
import { EmptyState } from '../ui/EmptyState';
import { SideScroll } from '../ui/scroll/SideScroll';
import { InstantField } from '../ui/ValueFields';
import { GrantWithdraw } from './GrantWithdraw';

const columns = ['role', 'regionName', 'regionLevel', 'grantedAt'] as const;

function GrantRow({ grant, withdraw }: { grant: GrantView; withdraw?: () => void }) {
  const translate = useTranslate();
  const mayReadLog = useMay('audit.list_all');
  return (
    <TableRow>
      <TableCell sx={{ fontWeight: 700, whiteSpace: 'nowrap' }}>{translate(`codes.role.${grant.role}`)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{grant.regionName}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{translate(`codes.regionLevel.${grant.regionLevel}`)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <InstantField value={grant.grantedAt} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {grant.grantedByName ?? '—'}
        {mayReadLog && (
          <Link
            component={RouterLink}
            to={listPath('audit', { table: 'account_grant', rowId: grant.id })}
            sx={{ ml: 2 }}
          >
            {translate('resources.accounts.grant.log')}
          </Link>
        )}
      </TableCell>
      {withdraw && (
        <TableCell align="right">
          <Button size="small" variant="outlined" onClick={withdraw}>
            {translate('resources.accounts.grant.withdraw')}
          </Button>
        </TableCell>
      )}
    </TableRow>
  );
}

/** Which roles an account has where, and since when. */
export function GrantTable({ account, mayWithdraw }: { account: AccountView; mayWithdraw: boolean }) {
  const translate = useTranslate();
  const [leaving, setLeaving] = useState<GrantView>();
  const words = (key: string) => translate(`resources.accounts.grant.${key}`);
  if (account.grants.length === 0) return <EmptyState title={words('none')} hint={words('noneHint')} />;
  return (
    <SideScroll>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{translate(`resources.accounts.fields.grants.${column}`)}</TableCell>
            ))}
            <TableCell>{words('by')}</TableCell>
            {mayWithdraw && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {account.grants.map((grant) => (
            <GrantRow key={grant.id} grant={grant} withdraw={mayWithdraw ? () => setLeaving(grant) : undefined} />
          ))}
        </TableBody>
      </Table>
      {leaving && <GrantWithdraw account={account} grant={leaving} close={() => setLeaving(undefined)} />}
    </SideScroll>
  );
}
