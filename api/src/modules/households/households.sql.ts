import type { HouseholdListQuery } from '@zhufu/contracts/households/household.query';
import { levelOfCode, type RegionLevel } from '@zhufu/domain/regions';
import { parseSearch, tokensOf } from '@zhufu/domain/search';
import type { Listing, SortColumn } from '../../platform/listing';
import type { Scope } from '../../platform/scope';
import { join, type Sql, sql, where, word } from '../../platform/sql';
import { lastFourToken, stepToken } from './search-tokens';

export const householdSorts: Record<string, SortColumn> = {
  updatedAt: { column: word('h.updated_at'), descending: true },
  number: { column: word('h.number') },
  headName: { column: word('h.head_name') },
};

/** Searches stop counting here (decisions.md 21). */
export const SEARCH_LIMIT = 10_000;

const levelColumn: Record<RegionLevel, Sql | undefined> = {
  city: undefined,
  county: word('h.county_id'),
  township: word('h.township_id'),
  village: word('h.village_id'),
};

const idOfCode = (code: string): Sql => sql`(select id from region where code = ${code} and valid_to is null)`;

/** A subtree is equality on the id of its level; authority itself is row-level security's. */
function inRegion(scope: Scope, code: string | undefined): Sql[] {
  const level = code ? levelOfCode(code) : scope.region.level;
  const column = level && levelColumn[level];
  if (column) return [sql`${column} = ${code ? idOfCode(code) : scope.region.id}`];
  return code
    ? [sql`exists (select from region c where c.code = ${code} and c.level = 'city' and starts_with(h.path, c.path))`]
    : [];
}

/** Statuses a reader may see: without the right to unapproved ones, only households on record. */
function statuses(scope: Scope, query: HouseholdListQuery, column: Sql): Sql[] {
  const own = query.status ? [sql`${column} = ${query.status}`] : [];
  return scope.can('households.show_unapproved') ? own : [...own, sql`${column} in ('active', 'suspended')`];
}

/** What waits for the reader: drafts of others to review, reviewed ones to approve, one's own returned ones. */
function waiting(scope: Scope): Sql {
  const queues = [sql`(h.created_by = ${scope.actorId} and h.status = 'returned')`];
  if (scope.can('households.review')) queues.push(sql`(h.status = 'draft' and h.created_by <> ${scope.actorId})`);
  if (scope.can('households.approve'))
    queues.push(sql`(h.status = 'township_reviewed' and h.created_by <> ${scope.actorId})`);
  return sql`(${join(queues, ' or ')})`;
}

function conditions(scope: Scope, query: HouseholdListQuery): Sql[] {
  return [
    ...inRegion(scope, query.regionCode),
    ...(query.category ? [sql`h.main_category = ${query.category}`] : []),
    ...statuses(scope, query, word('h.status')),
    ...(query.hardshipLevel ? [sql`h.hardship_level = ${query.hardshipLevel}`] : []),
    ...(query.cause ? [sql`${query.cause} = any (h.causes)`] : []),
    ...(query.waiting ? [waiting(scope)] : []),
  ];
}

/** Counters know region, main category and status; anything else is counted from the rows. */
const isCounted = (query: HouseholdListQuery): boolean => !query.hardshipLevel && !query.cause && !query.waiting;

/** The counters of a region; the city's are its counties'. */
function countersOf(scope: Scope, code: string | undefined): Sql {
  const level = code ? levelOfCode(code) : scope.region.level;
  const region = code ? idOfCode(code) : sql`${scope.region.id}`;
  return level === 'city'
    ? sql`c.region_id in (select id from region where parent_id = ${region})`
    : sql`c.region_id = ${region}`;
}

function total(scope: Scope, query: HouseholdListQuery): Sql {
  if (!isCounted(query)) return sql`(select count(*) from household h ${where(conditions(scope, query))})`;
  const narrowed = [
    countersOf(scope, query.regionCode),
    ...(query.category ? [sql`c.category = ${query.category}`] : []),
    ...statuses(scope, query, word('c.status')),
  ];
  return sql`(select coalesce(sum(c.n), 0)::int from household_count c ${where(narrowed)})`;
}

/** One line of the list as JSON; age as of a day, in completed years. */
const row = (today: string): Sql => sql`json_build_object(
  'id', h.id, 'number', h.number, 'headName', h.head_name, 'sex', h.sex,
  'age', extract(year from age(${today}::date, h.birth_on))::int, 'people', h.people, 'category', h.main_category,
  'hardshipLevel', h.hardship_level, 'status', h.status, 'villageCode', v.code, 'villageName', v.names[4],
  'townshipName', v.names[3], 'countyName', v.names[2], 'updatedAt', h.updated_at, 'version', h.version)`;

const page = (ids: Sql, counted: Sql, listing: Listing, today: string): Sql => sql`
  select ${counted} as total, coalesce((select json_agg(${row(today)} order by ${listing.orderBy})
    from (${ids}) k join household h on h.id = k.id join region v on v.id = h.village_id), '[]')::text as data`;

const sorted = (from: Sql, listing: Listing): Sql =>
  sql`select h.id from ${from} order by ${listing.orderBy} limit ${listing.limit} offset ${listing.offset}`;

/** A page and its exact total in one statement; ids of the page first, rows joined to these few. */
export function listHouseholds(scope: Scope, query: HouseholdListQuery, listing: Listing, today: string): Sql {
  const behind = listing.behind ? [listing.behind] : [];
  const from = sql`household h ${where([...conditions(scope, query), ...behind])}`;
  return page(sorted(from, listing), total(scope, query), listing, today);
}

/** The same for a typed text; `lastFour` hashes the last four of an ID card. Undefined when the text means nothing. */
export function searchHouseholds(
  scope: Scope,
  query: HouseholdListQuery,
  listing: Listing,
  today: string,
  lastFour: (text: string) => Buffer,
): Sql | undefined {
  const calls = parseSearch(query.q ?? '').map((term) => {
    const tokens = tokensOf(term);
    const name = term.kind === 'name' ? term.text : null;
    return sql`select id from household_search(${tokens.length > 0 ? tokens : null}::text[],
      ${name && [...name].length > 2 ? name : null}, ${term.kind === 'lastFour' ? lastFourToken(lastFour(term.text)) : null},
      ${term.kind === 'number' ? term.prefix : null}, ${name}, ${term.kind === 'initials' ? term.letters : null},
      ${stepToken(scope.region.path) ?? null}, ${SEARCH_LIMIT + 1}::int)`;
  });
  if (calls.length === 0) return undefined;
  const found = sql`(${join(calls, ' union ')})`;
  const matching = sql`household h ${where([sql`h.id in ${found}`, ...conditions(scope, query)])}`;
  return sql`with m as materialized (select h.id, h.updated_at, h.number, h.head_name from ${matching} limit ${SEARCH_LIMIT + 1})
    ${page(sorted(sql`m h`, listing), sql`(select count(*)::int from m)`, listing, today)}`;
}
