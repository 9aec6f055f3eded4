import { Id, Instant, Many, Maybe, OneOf, Text } from '../fields';
import { DayListQuery } from '../list-query';

const auditOperations = ['insert', 'update', 'delete'] as const;
export type AuditOperation = (typeof auditOperations)[number];

/** One column before and after, as text; a sealed one says only that it changed. */
export class ChangeView {
  @Text(60) field: string;
  @Maybe() @Text(4000) from: string | null;
  @Maybe() @Text(4000) to: string | null;
}

/** One change of one row: who, when, what, from, to, why. `action` is the permission it was done by. */
export class AuditRow {
  @Text(20) id: string;
  @Instant() at: string;
  @Maybe() @Id() actorId: string | null;
  @Maybe() @Text(60) actorName: string | null;
  @Text(60) action: string;
  @OneOf(auditOperations) operation: AuditOperation;
  @Text(60) table: string;
  @Maybe() @Id() rowId: string | null;
  @Maybe() @Text(60) regionName: string | null;
  @Maybe() @Text(300) reason: string | null;
  @Maybe() @Text(40) via: string | null;
  @Maybe() @Text(60) requestId: string | null;
  @Many(() => ChangeView, 100) changes: ChangeView[];
}

/** Filters of the log; `from` and `to` are days in Shanghai, both inclusive. Who may not read the whole log finds its own actions. */
export class AuditListQuery extends DayListQuery {
  @Maybe() @Text(60) table?: string;
  @Maybe() @Id() rowId?: string;
  @Maybe() @Id() actorId?: string;
  @Maybe() @Text(60) action?: string;
}
