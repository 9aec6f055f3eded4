import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { ink2, line } from '../../app/tokens';
import { Changes } from '../../audit/Changes';
import { useAuditWords } from '../../audit/useAuditWords';
import { formatInstant } from '../../ui/when';
import { useWords } from '../words';

const SHOWN = 6;
// the heading says who it was; the order of rows tells nothing
const untold = ['created_by', 'reviewed_by', 'approved_by', 'household_id', 'position'];

/** 修改 家庭，县批准家庭: what was done to which part. */
function Heading({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const audit = useAuditWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 3 }}>
      <strong>{audit.verb(row.action)}</strong>
      <Box component="span" sx={{ fontSize: 13, color: ink2 }}>
        {translate(`codes.auditOperation.${row.operation}`)} {audit.table(row.table)}
      </Box>
      {row.reason && <Box sx={{ overflowWrap: 'anywhere' }}>{row.reason}</Box>}
    </Box>
  );
}

/** One change of the family's record; long ones unfold. */
export function HistoryEntry({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const changes = row.changes.filter(({ field }) => !untold.includes(field));
  const hidden = changes.length - SHOWN;
  const shown = isOpen || hidden <= 1 ? changes : changes.slice(0, SHOWN);
  return (
    <Box
      component="article"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '140px minmax(0, 1fr)' },
        gap: { xs: 1, sm: 4 },
        px: 5,
        py: 3,
        '& + &': { borderTop: `1px solid ${line}` },
      }}
    >
      <Box sx={{ color: ink2 }}>
        <time dateTime={row.at}>{formatInstant(row.at)}</time>
        <Box sx={{ display: { xs: 'inline', sm: 'block' }, ml: { xs: 3, sm: 0 } }}>
          {row.actorName ?? translate('resources.audit.system')}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Heading row={row} />
        {shown.length > 0 && <Changes row={{ ...row, changes: shown }} />}
        {hidden > 1 && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ ml: -1 }}>
            {isOpen ? words('show.lessChanges') : words('show.moreChanges', { count: hidden })}
          </Button>
        )}
      </Box>
    </Box>
  );
}
