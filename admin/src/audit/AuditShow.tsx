import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { listPath } from '../app/paths';
import { PageTitle } from '../ui/PageTitle';
import { Sheet } from '../ui/Sheet';
import { ShowPage } from '../ui/ShowPage';
import { Changes } from './Changes';
import { EntryFacts } from './EntryFacts';
import { recordPath } from './records';
import { useAuditWords } from './useAuditWords';

function EntryPage({ row }: { row: AuditRow }) {
  const translate = useTranslate();
  const words = useAuditWords();
  const path = recordPath(row);
  const name = translate('resources.audit.name');
  return (
    <>
      <PageTitle
        title={`${words.verb(row.action)} · ${words.table(row.table)}`}
        crumbs={[{ label: name, to: listPath('audit') }, { label: translate('resources.audit.entry', { id: row.id }) }]}
        actions={
          path && (
            <Button variant="outlined" component={RouterLink} to={path}>
              {translate('resources.audit.openRecord')}
            </Button>
          )
        }
      />
      <Sheet>
        <EntryFacts row={row} />
      </Sheet>
      <Sheet
        title={translate('resources.audit.fields.changes')}
        note={translate('resources.audit.changeCount', row.changes.length)}
        actions={
          row.rowId && (
            <Link component={RouterLink} to={listPath('audit', { table: row.table, rowId: row.rowId })}>
              {translate('resources.audit.recordLog')}
            </Link>
          )
        }
      >
        <Changes row={row} />
      </Sheet>
    </>
  );
}

/** One entry of the log, with the number of the request that made it. */
export function AuditShow() {
  return <ShowPage<AuditRow>>{(row) => <EntryPage row={row} />}</ShowPage>;
}
