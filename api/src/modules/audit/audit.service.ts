import { Injectable } from '@nestjs/common';
import type { AuditListQuery, AuditRow, ChangeView } from '@zhufu/contracts/audit/audit.view';
import type { ListQuery, Page } from '@zhufu/contracts/list-query';
import { Db } from '../../platform/db/db';
import { Problem } from '../../platform/http/problem';
import { readListing } from '../../platform/listing';
import type { Scope } from '../../platform/scope';
import { word } from '../../platform/sql';
import { countAudit, countHistory, listAudit, recordHistory, showAudit } from './audit.sql';

type Stored = Omit<AuditRow, 'changes'> & {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

const sorts = { at: { column: word('l.id'), descending: true } };
const MAX_TEXT = 4000;

/** What was changed, read from the log (house.md, Audit). */
@Injectable()
export class AuditService {
  constructor(private readonly db: Db) {}

  /** Everything in the area for an auditor; one's own actions for others. */
  async listAudit(scope: Scope, query: AuditListQuery): Promise<Page<AuditRow>> {
    const listing = readListing(query, sorts, word('l.id'));
    const [counted, rows] = await Promise.all([
      this.db.one<{ total: number }>(countAudit(scope, query)),
      this.db.rows<Stored>(listAudit(scope, query, listing)),
    ]);
    return { data: rows.map((row) => viewOf(row)), total: counted?.total ?? 0 };
  }

  async getAudit(scope: Scope, id: string): Promise<AuditRow> {
    const row = await this.db.one<Stored>(showAudit(scope, id));
    if (!row) throw new Problem('notFound');
    return viewOf(row);
  }

  /** The history of one record and its parts, for its page; the caller has checked that it may be seen. `hidden` columns are noted as changed without their content. */
  async listHistory(id: string, query: ListQuery, hidden: ReadonlySet<string>): Promise<Page<AuditRow>> {
    const listing = readListing(query, sorts, word('l.id'));
    const [counted, rows] = await Promise.all([
      this.db.one<{ total: number }>(countHistory(id)),
      this.db.rows<Stored>(recordHistory(id, listing)),
    ]);
    return { data: rows.map((row) => viewOf(row, hidden)), total: counted?.total ?? 0 };
  }
}

function viewOf({ before, after, ...row }: Stored, hidden: ReadonlySet<string> = new Set()): AuditRow {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => field !== 'id',
  );
  const changes = fields.map((field): ChangeView => ({
    field,
    from: textOf(before?.[field], hidden.has(field)),
    to: textOf(after?.[field], hidden.has(field)),
  }));
  return { ...row, changes };
}

function textOf(value: unknown, hidden: boolean): string | null {
  if (value === undefined || value === null) return null;
  if (hidden) return 'sealed';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, MAX_TEXT);
}
