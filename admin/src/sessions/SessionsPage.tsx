import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';
import { useDataProvider, useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { SessionRow } from '@zhufu/contracts/sessions/session.view';
import { ink2 } from '../app/tokens';
import { Chip } from '../ui/Chip';
import { ErrorState } from '../ui/ErrorState';
import { LoadingState } from '../ui/LoadingState';
import { PageTitle } from '../ui/PageTitle';
import { SideScroll } from '../ui/scroll/SideScroll';
import { Sheet } from '../ui/Sheet';
import { InstantField } from '../ui/ValueFields';
import { DeviceName } from './DeviceName';

function EndButton({ row }: { row: SessionRow }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider();
  const [isBusy, setBusy] = useState(false);
  const end = async () => {
    setBusy(true);
    try {
      await provider.delete('sessions', { id: row.id });
      notify('sessions.list.ended', { type: 'info' });
      refresh();
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" variant="outlined" disabled={isBusy} onClick={() => void end()}>
      {translate('sessions.list.end')}
    </Button>
  );
}

const columns = ['device', 'createdAt', 'seenAt', 'expiresAt'] as const;
// on the phone the last use stands below the device, and that is enough
const wideOnly = { display: { xs: 'none', sm: 'table-cell' } } as const;
const narrowOnly = { display: { sm: 'none' }, color: ink2 } as const;
const styleOf = (column: (typeof columns)[number]) => (column === 'device' ? undefined : wideOnly);

/** Where I am signed in; a device I do not know is signed out here. */
export default function SessionsPage() {
  const translate = useTranslate();
  const { data, total, error, isPending, refetch } = useGetList<SessionRow>(
    'sessions',
    { pagination: { page: 1, perPage: 50 } },
    { onError: () => undefined },
  );
  const unit = translate('sessions.list.unit', { smart_count: total });
  const note = total === undefined ? null : translate('list.total', { count: total, unit });
  return (
    <>
      <PageTitle title={translate('sessions.list.title')} note={note} lead={translate('sessions.list.lead')} />
      <Sheet flush>
        {isPending ? (
          <LoadingState />
        ) : error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <SideScroll>
            <Table>
              <TableHead>
                <TableRow>
                  {columns.map((column) => (
                    <TableCell key={column} sx={styleOf(column)}>
                      {translate(`sessions.list.${column}`)}
                    </TableCell>
                  ))}
                  <TableCell component="td" />
                </TableRow>
              </TableHead>
              <TableBody>
                {data.map((row) => (
                  <TableRow key={row.id}>
                    <TableCell>
                      <DeviceName text={row.device} />
                      <Box sx={narrowOnly}>
                        {translate('sessions.list.seenAt')} <InstantField value={row.seenAt} />
                      </Box>
                    </TableCell>
                    <TableCell sx={wideOnly}>
                      <InstantField value={row.createdAt} />
                    </TableCell>
                    <TableCell sx={wideOnly}>
                      <InstantField value={row.seenAt} />
                    </TableCell>
                    <TableCell sx={wideOnly}>
                      <InstantField value={row.expiresAt} />
                    </TableCell>
                    <TableCell align="right">
                      {row.current ? (
                        <Chip tone="ok" glyph="tick">
                          {translate('sessions.list.current')}
                        </Chip>
                      ) : (
                        <EndButton row={row} />
                      )}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </SideScroll>
        )}
      </Sheet>
    </>
  );
}
