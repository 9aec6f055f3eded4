import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { listPath } from '../app/paths';
import { useMay } from '../app/session';
import { Value, Values } from '../ui/Value';
import { formatMoment } from './moment';
import { useAuditWords } from './useAuditWords';

/** The person, with the way to everything else they did. */
function Actor({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const mayReadAll = useMay('audit.list_all');
  if (!row.actorId) return translate('resources.audit.system');
  const name = row.actorName ?? row.actorId;
  if (!mayReadAll) return name;
  return (
    <Link
      component={RouterLink}
      to={listPath('audit', { actorId: row.actorId })}
      title={translate('resources.audit.actorLog')}
    >
      {name}
    </Link>
  );
}

// most changes are asked for no reason, and some are of no region: that is not something left out
const none = '—';

/** When, who, what, where, why and by which request. */
export function EntryFacts({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const words = useAuditWords();
  const label = (field: string) => translate(`resources.audit.fields.${field}`);
  return (
    <Values>
      <Value label={label('at')}>{formatMoment(row.at)}</Value>
      <Value label={label('actorName')}>
        <Actor row={row} />
      </Value>
      <Value label={label('action')}>{words.verb(row.action)}</Value>
      <Value label={label('table')}>
        {translate(`codes.auditOperation.${row.operation}`)} {words.table(row.table)}
      </Value>
      <Value label={label('regionName')}>{row.regionName ?? none}</Value>
      <Value label={label('via')}>{words.way(row.via)}</Value>
      <Value label={label('reason')}>{row.reason ?? none}</Value>
      <Value label={label('rowId')}>{row.rowId ? <span className="plain">{row.rowId}</span> : none}</Value>
      <Value label={label('requestId')}>{row.requestId ? <span className="plain">{row.requestId}</span> : none}</Value>
    </Values>
  );
}
