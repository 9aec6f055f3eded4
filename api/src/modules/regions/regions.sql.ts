import type { RegionListQuery } from '@zhufu/contracts/regions/region.input';
import type { Listing } from '../../platform/listing';
import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql, where } from '../../platform/sql';

const ROW = sql`r.id, r.code, r.names[cardinality(r.names)] as name, r.level, p.code as "parentCode",
  array_to_string(case when cardinality(r.names) > 1 then r.names[2:] else r.names end, ' / ') as "fullName",
  r.virtual, r.valid_from as "validFrom", r.valid_to as "validTo"`;

/** Names and codes as they were on a day: the history's instead of today's. */
const asOf = (day: string): Sql => sql`r.id, n.code, n.name, r.level, p.code as "parentCode", n.name as "fullName", r.virtual,
  n.valid_from as "validFrom", n.valid_to as "validTo"`.constructor && sql`r.id, n.code, n.name, r.level, p.code as "parentCode",
  n.name as "fullName", r.virtual, n.valid_from as "validFrom", n.valid_to as "validTo", ${day}::date as "asOf"`;

function conditions(scope: Scope, query: RegionListQuery): Sql[] {
  const found: Sql[] = [];
  if (query.level) found.push(sql`r.level = ${query.level}`);
  if (query.parentCode) found.push(sql`p.code = ${query.parentCode}`);
  if (query.mine) found.push(withinScope(scope, 'r.path'));
  if (query.on) found.push(sql`n.valid_from <= ${query.on} and coalesce(n.valid_to, 'infinity') >= ${query.on}`);
  else if (query.closed !== true) found.push(sql`r.valid_to is null`);
  if (query.q) {
    const text = query.q.normalize('NFKC').toLowerCase();
    found.push(/^[a-z]+$/.test(text) ? sql`r.initials like ${`%${text}%`}` : sql`(position(${text} in r.names[cardinality(r.names)]) > 0 or starts_with(r.code, ${text}))`);
  }
  return found;
}
export { asOf, conditions, ROW };
