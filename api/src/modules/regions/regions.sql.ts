import type { RegionListQuery } from '@zhufu/contracts/regions/region.input';
import type { Listing, SortColumn } from '../../platform/listing';
import { type Scope, withinScope } from '../../platform/scope';
import { type Sql, sql, where, word } from '../../platform/sql';

/** A list may be sorted by these. */
export const regionSorts: Record<string, SortColumn> = {
  code: { column: word('n.code') },
  name: { column: word('n.name collate "zh-x-icu"') },
  level: { column: word('length(r.path)') },
};

const ROW = sql`r.id, n.code, n.name, r.level, p.code as "parentCode", r.virtual, n.valid_from as "validFrom", r.valid_to as "validTo",
  array_to_string(case when cardinality(r.names) > 2 then r.names[2:cardinality(r.names) - 1] || n.name else array[n.name] end, ' / ')
    as "fullName", (select count(*) from region d where d.parent_id = r.id and d.valid_to is null) as "childCount"`;

const FROM = sql`region r join region_name n on n.region_id = r.id left join region p on p.id = r.parent_id`;

/** Which of a region's names counts: the one of a day, else the last one. */
function nameOn(query: RegionListQuery): Sql {
  if (query.on) return sql`n.valid_from <= ${query.on} and coalesce(n.valid_to, 'infinity') >= ${query.on}`;
  if (query.closed) return sql`n.valid_from = (select max(valid_from) from region_name l where l.region_id = r.id)`;
  return sql`n.valid_to is null and r.valid_to is null`;
}

/** Latin letters are pinyin initials, digits the beginning of a code, anything else part of a name. */
function matches(q: string): Sql {
  const text = q.normalize('NFKC').toLowerCase();
  if (/^[a-z]+$/.test(text)) return sql`position(${text} in r.initials) > 0`;
  if (/^\d[\dl]*$/.test(text)) return sql`starts_with(n.code, ${text.toUpperCase()})`;
  return sql`position(${text} in n.name) > 0`;
}

function conditions(scope: Scope, query: RegionListQuery): Sql {
  const found = [nameOn(query)];
  if (query.level) found.push(sql`r.level = ${query.level}`);
  if (query.parentCode) found.push(sql`p.code = ${query.parentCode}`);
  if (query.mine) found.push(withinScope(scope, 'r.path'));
  if (query.q) found.push(matches(query.q));
  return where(found);
}

export const countRegions = (scope: Scope, query: RegionListQuery): Sql =>
  sql`select count(*) as total from ${FROM} ${conditions(scope, query)}`;

export const listRegions = (scope: Scope, query: RegionListQuery, page: Listing): Sql =>
  sql`select ${ROW} from ${FROM} ${conditions(scope, query)} order by ${page.orderBy} limit ${page.limit} offset ${page.offset}`;

/** One region with its history of names. */
export const showRegion = (id: string): Sql => sql`
  select ${ROW}, r.version, s.code as "successorCode", s.names[cardinality(s.names)] as "successorName",
    (select json_agg(json_build_object('name', h.name, 'code', h.code, 'validFrom', h.valid_from, 'validTo', h.valid_to)
      order by h.valid_from desc) from region_name h where h.region_id = r.id) as names
  from ${FROM} left join region s on s.id = r.successor_id
  where r.id = ${id} and n.valid_from = (select max(valid_from) from region_name l where l.region_id = r.id)`;
