import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AuditRow, ChangeView } from '@zhufu/contracts/audit/audit.view';
import { ink2, line } from '../app/tokens';
import { Meant } from './Meant';
import { useAuditWords } from './useAuditWords';

interface SidesProps extends Pick<AuditRow, 'table' | 'operation'> {
  change: ChangeView;
}

function Sides({ table, operation, change: { field, from, to } }: SidesProps) {
  const translate = useTranslate();
  if (from === 'sealed' || to === 'sealed') return <Meant table={table} field={field} text="sealed" />;
  if (operation === 'insert') return <Meant table={table} field={field} text={to} />;
  if (operation === 'delete') return <Meant table={table} field={field} text={from} />;
  return (
    <>
      <Box component="span" sx={{ color: ink2 }}>
        <Meant table={table} field={field} text={from} />
      </Box>
      <span aria-label={translate('resources.audit.fields.changes.to')}> → </span>
      <Meant table={table} field={field} text={to} />
    </>
  );
}

/** Each change of a row: 字段: 原 → 现. A new row has only what it holds, a removed one what it held. */
export function Changes({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const words = useAuditWords();
  if (row.changes.length === 0) return translate('resources.audit.noChanges');
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'minmax(88px, max-content) minmax(0, 1fr)', m: 0 }}>
      {row.changes.map((change) => (
        <Box key={change.field} sx={{ display: 'contents', '& + & > *': { borderTop: `1px solid ${line}` } }}>
          <Box component="dt" sx={{ py: 1, pr: 4, color: ink2 }}>
            {words.column(row.table, change.field)}
          </Box>
          <Box component="dd" sx={{ m: 0, py: 1, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            <Sides table={row.table} operation={row.operation} change={change} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
