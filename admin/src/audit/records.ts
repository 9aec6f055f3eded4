import type { AuditRow } from '@zhufu/contracts/audit/audit.view';
import { showPath } from '../app/paths';
import { may } from '../app/session';

/** Tables whose rows have a page, and tables whose rows belong to one by a column. */
const pages: Record<string, { resource: string; by?: string }> = {
  account: { resource: 'accounts' },
  account_grant: { resource: 'accounts', by: 'account_id' },
  region: { resource: 'regions' },
  region_name: { resource: 'regions', by: 'region_id' },
  household: { resource: 'households' },
  household_category: { resource: 'households', by: 'household_id' },
  household_member: { resource: 'households', by: 'household_id' },
  funding_source: { resource: 'funding-sources' },
  funding_receipt: { resource: 'funding-receipts' },
  funding_transfer: { resource: 'funding-transfers' },
  campaign: { resource: 'campaigns' },
  visit: { resource: 'visits' },
  need: { resource: 'visits', by: 'visit_id' },
  disbursement: { resource: 'visits', by: 'visit_id' },
  statement: { resource: 'statements' },
};

/** Address of the page of what was changed; undefined when it has none, or not for this account. */
export function recordPath({
  table,
  rowId,
  operation,
  changes,
}: Pick<AuditRow, 'table' | 'rowId' | 'operation' | 'changes'>): string | undefined {
  const page = pages[table];
  if (!page || !may(`${page.resource}.show`) || (operation === 'delete' && !page.by)) return undefined;
  const change = changes.find(({ field }) => field === page.by);
  const id = page.by ? (change?.to ?? change?.from) : rowId;
  return id ? showPath(page.resource, id) : undefined;
}
