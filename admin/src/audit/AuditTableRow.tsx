import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { showPath } from '../app/paths';
import { ink2, line, sunk } from '../app/tokens';
import { Changes } from './Changes';
import { formatMoment } from './moment';
import { recordPath } from './records';
import { useAuditWords } from './useAuditWords';

/** 新增 家庭, with a link where it has a page. */
function Subject({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const path = recordPath(row);
  const text = useAuditWords().table(row.table);
  return (
    <>
      <Box component="span" sx={{ color: ink2, mr: 2 }}>
        {translate(`codes.auditOperation.${row.operation}`)}
      </Box>
      {path ? (
        <Link component={RouterLink} to={path}>
          {text}
        </Link>
      ) : (
        text
      )}
    </>
  );
}

const card = {
  px: 5,
  py: 3,
  borderBottom: `1px solid ${line}`,
  overflowWrap: 'anywhere',
  // within a line of text, colour alone does not tell a link
  '& a': { textDecoration: 'underline' },
} as const;

/** An entry on the phone; its page tells the changes. */
export function AuditCard({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const words = useAuditWords();
  const about = [words.verb(row.action), row.regionName, row.reason].filter(Boolean).join('　');
  return (
    <Box component="article" sx={card}>
      <Link component={RouterLink} to={showPath('audit', row.id)}>
        <time dateTime={row.at}>{formatMoment(row.at)}</time>
      </Link>
      {'　'}
      {row.actorName ?? translate('resources.audit.system')}
      <Box sx={{ color: ink2 }}>{about}</Box>
      <Box>
        <Subject row={row} />　{translate('resources.audit.changeCount', row.changes.length)}
      </Box>
    </Box>
  );
}

/** The changes below an entry; they stay in sight when the table is scrolled sideways. */
function Unfolded({ row, columns, id }: { row: AuditRow; columns: number; id: string }) {
  return (
    <TableRow id={id}>
      <TableCell colSpan={columns} sx={{ '&&': { p: 0 }, bgcolor: sunk }}>
        <Box
          sx={{
            position: 'sticky',
            left: 0,
            px: 5,
            py: 2,
            width: { xs: 'calc(100vw - 36px)', md: 'auto' },
            maxWidth: 900,
          }}
        >
          <Changes row={row} />
        </Box>
      </TableCell>
    </TableRow>
  );
}

/** One entry: when, who, what, where, why; its changes unfold. */
export function AuditTableRow({ row, columns }: { row: AuditRow; columns: number }) {
  const translate = useTranslate();
  const words = useAuditWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const at = formatMoment(row.at);
  const count = row.changes.length;
  return (
    <>
      <TableRow>
        <TableCell>
          <Link component={RouterLink} to={showPath('audit', row.id)}>
            <time dateTime={row.at}>{at}</time>
          </Link>
        </TableCell>
        <TableCell>{row.actorName ?? translate('resources.audit.system')}</TableCell>
        <TableCell>{words.verb(row.action)}</TableCell>
        <TableCell>
          <Subject row={row} />
        </TableCell>
        <TableCell>
          {count > 0 && (
            <Button
              size="small"
              variant="outlined"
              aria-expanded={isOpen}
              aria-controls={isOpen ? id : undefined}
              aria-label={`${translate('resources.audit.changeCount', count)}, ${translate('resources.audit.showChanges', { at })}`}
              onClick={() => setOpen(!isOpen)}
            >
              {translate('resources.audit.changeCount', count)} {isOpen ? '▴' : '▾'}
            </Button>
          )}
        </TableCell>
        <TableCell>{row.regionName ?? '—'}</TableCell>
        <TableCell sx={{ minWidth: 160, whiteSpace: 'normal !important' }}>{row.reason ?? '—'}</TableCell>
        <TableCell>{words.way(row.via)}</TableCell>
      </TableRow>
      {isOpen && <Unfolded row={row} columns={columns} id={id} />}
    </>
  );
}
