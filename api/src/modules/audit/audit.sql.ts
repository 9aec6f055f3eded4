import type { AuditListQuery } from '@zhufu/contracts/audit/audit.view';
import type { Listing } from '../../platform/listing';
import { type Scope, withinScopeInOrder } from '../../platform/scope';
import { type Sql, sql, where } from '../../platform/sql';

const ROW = sql`l.id::text, l.at, l.actor_id as "actorId", n.display_name as "actorName", l.action, l.operation, l.table_name as "table",
  l.row_id as "rowId", r.names[cardinality(r.names)] as "regionName", l.reason, l.via, l.request_id as "requestId", l.before, l.after`;

function conditions(scope: Scope, query: AuditListQuery): Sql {
  const found = [
    scope.can('audit.list_all') ? withinScopeInOrder(scope, 'l.path') : sql`l.actor_id = ${scope.actorId}`,
  ];
  if (query.table) found.push(sql`l.table_name = ${query.table}`);
  if (query.rowId) found.push(sql`l.row_id = ${query.rowId}`);
  if (query.actorId) found.push(sql`l.actor_id = ${query.actorId}`);
  if (query.action) found.push(sql`l.action = ${query.action}`);
  // days are Shanghai's
  if (query.from) found.push(sql`l.at >= (${query.from}::date)::timestamp at time zone 'Asia/Shanghai'`);
  if (query.to) found.push(sql`l.at < (${query.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`);
  return where(found);
}

/** Ids of the page first; names are joined to these few rows. */
const page = (chosen: Sql): Sql => sql`
  with l as materialized (${chosen})
  select ${ROW} from l left join region r on r.path = l.path
    left join account_names((select array_agg(distinct actor_id) from l)) n on n.id = l.actor_id
  order by l.id desc`;

export const listAudit = (scope: Scope, query: AuditListQuery, listing: Listing): Sql =>
  page(
    sql`select * from audit_log l ${conditions(scope, query)} order by l.id desc limit ${listing.limit} offset ${listing.offset}`,
  );

export const countAudit = (scope: Scope, query: AuditListQuery): Sql =>
  sql`select count(*) as total from audit_log l ${conditions(scope, query)}`;

export const showAudit = (scope: Scope, id: string): Sql =>
  page(sql`select * from audit_log l ${conditions(scope, {})} and l.id = ${id}::bigint`);

/** The changes of a record and of the rows that are part of it; row-level security keeps to the area. */
const ofRecord = (id: string): Sql => sql`where l.row_id = ${id} or l.parent_id = ${id}`;

export const recordHistory = (id: string, listing: Listing): Sql =>
  page(
    sql`select * from audit_log l ${ofRecord(id)} order by l.id desc limit ${listing.limit} offset ${listing.offset}`,
  );

export const countHistory = (id: string): Sql => sql`select count(*) as total from audit_log l ${ofRecord(id)}`;
