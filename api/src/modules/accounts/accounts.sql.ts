import type { AccountListQuery } from '@zhufu/contracts/accounts/account.input';
import type { Listing, SortColumn } from '../../platform/listing';
import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql, where, word } from '../../platform/sql';

export const accountSorts: Record<string, SortColumn> = {
  name: { column: word('lower(a.name)') },
  displayName: { column: word('a.display_name collate "zh-x-icu"') },
  lastSignInAt: { column: word('a.last_sign_in_at'), descending: true },
};

const row = (
  now: Date,
): Sql => sql`a.id, a.name, a.display_name as "displayName", a.unit, a.title, r.code as "regionCode",
  r.names[cardinality(r.names)] as "regionName", a.disabled_at is not null as disabled, a.last_sign_in_at as "lastSignInAt",
  account_locked_until(a.id, ${now}) as "lockedUntil",
  coalesce((select array_agg(distinct g.role) from account_grant g where g.account_id = a.id), '{}') as roles`;

const FROM = sql`account a join region r on r.id = a.region_id`;

function conditions(scope: Scope, query: AccountListQuery): Sql {
  const found = [withinScope(scope, 'a.path')];
  if (query.regionCode) {
    found.push(sql`a.path >= (select path from region where code = ${query.regionCode} and valid_to is null)
      and a.path < (select path || '~' from region where code = ${query.regionCode} and valid_to is null)`);
  }
  if (query.role)
    found.push(sql`exists (select from account_grant g where g.account_id = a.id and g.role = ${query.role})`);
  if (query.status)
    found.push(query.status === 'disabled' ? sql`a.disabled_at is not null` : sql`a.disabled_at is null`);
  if (query.q)
    found.push(sql`(position(lower(${query.q}) in lower(a.name)) > 0 or position(${query.q} in a.display_name) > 0)`);
  return where(found);
}

export const countAccounts = (scope: Scope, query: AccountListQuery): Sql =>
  sql`select count(*) as total from ${FROM} ${conditions(scope, query)}`;

export const listAccounts = (scope: Scope, query: AccountListQuery, page: Listing, now: Date): Sql =>
  sql`select ${row(now)} from ${FROM} ${conditions(scope, query)} order by ${page.orderBy} limit ${page.limit} offset ${page.offset}`;

/** One account with its grants in the caller's area. */
export const showAccount = (scope: Scope, id: string, now: Date): Sql => sql`
  select ${row(now)}, a.version, a.disabled_reason as "disabledReason", a.phone,
    coalesce((select json_agg(json_build_object('id', g.id, 'role', g.role, 'regionCode', gr.code,
        'regionName', gr.names[cardinality(gr.names)], 'regionLevel', gr.level, 'grantedAt', instant(g.granted_at),
        'grantedByName', (select n.display_name from account_names(array[g.granted_by]) n)) order by g.granted_at)
      from account_grant g join region gr on gr.id = g.region_id where g.account_id = a.id), '[]') as grants
  from ${FROM} where a.id = ${id} and ${withinScope(scope, 'a.path')}`;
