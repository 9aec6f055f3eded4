import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useListContext, useTranslate } from 'react-admin';
import { ListPages } from '../ui/list/ListPages';
import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { sunk } from '../app/tokens';
import { ErrorState } from '../ui/ErrorState';
import { ListEmpty } from '../ui/list/ListEmpty';
import { LoadingState } from '../ui/LoadingState';
import { SideScroll } from '../ui/scroll/SideScroll';
import { AuditCard, AuditTableRow } from './AuditTableRow';
import { useIsPhone } from '../ui/useIsPhone';

const columns = ['at', 'actorName', 'action', 'table', 'changes', 'regionName', 'reason', 'via'] as const;
const style = {
  '& tbody td': { whiteSpace: 'nowrap' },
  '& tbody tr:hover > td': { bgcolor: sunk },
} as const;

function Wide({ rows }: { rows: AuditRow[] }) {
  const translate = useTranslate();
  return (
    <SideScroll label={translate('resources.audit.name')} sx={style}>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{translate(`resources.audit.fields.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <AuditTableRow key={row.id} row={row} columns={columns.length} />
          ))}
        </TableBody>
      </Table>
    </SideScroll>
  );
}

/** The entries of the page, newest first; on the phone one below the other. */
export function AuditTable() {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const { data, error, isPending, refetch } = useListContext<AuditRow>();
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (isPending) return <LoadingState rows={8} />;
  if (!data?.length) return <ListEmpty hint={translate('resources.audit.emptyHint')} />;
  return (
    <>
      {isPhone ? data.map((row) => <AuditCard key={row.id} row={row} />) : <Wide rows={data} />}
      <ListPages />
    </>
  );
}
