import { ListBase, useTranslate } from 'react-admin';
import { useMay } from '../app/session';
import { ListHead } from '../ui/list/ListHead';
import { Sheet } from '../ui/Sheet';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';

const quiet = { onError: () => undefined };
const sort = { field: 'at', order: 'DESC' } as const;

/** The log of changes: an auditor reads all of the area, others their own. */
export function AuditList() {
  const translate = useTranslate();
  const mayReadAll = useMay('audit.list_all');
  return (
    <ListBase sort={sort} perPage={50} storeKey={false} queryOptions={quiet as never}>
      <ListHead lead={translate(`resources.audit.${mayReadAll ? 'lead' : 'leadOwn'}`)} />
      <Sheet flush>
        <AuditFilters />
        <AuditTable />
      </Sheet>
    </ListBase>
  );
}
