import type { HouseholdListQuery } from '@zhufu/contracts/households/household.query';
import type { HouseholdStatus } from '@zhufu/domain/households';
import { levelOfCode, type RegionLevel, regionLevels } from '@zhufu/domain/regions';
import { parseSearch, type SearchTerm, tokensOf } from '@zhufu/domain/search';
import type { Listing, SortColumn } from '../../platform/listing';
import { regionWithin, type Scope, withinScope } from '../../platform/scope';
import { join, type Sql, sql, where, word } from '../../platform/sql';
import { lastFourToken } from './search-tokens';

export const householdSorts: Record<string, SortColumn> = {
  updatedAt: { column: word('h.updated_at'), descending: true },
  number: { column: word('h.number') },
  headName: { column: word('h.head_name') },
};

/** Searches of the list stop counting here (decisions.md 21), one behind it. */
export const SEARCH_LIMIT = 10_000;

const levelColumn: Record<RegionLevel, Sql | undefined> = {
  city: undefined,
  county: word('h.county_id'),
  township: word('h.township_id'),
  village: word('h.village_id'),
};

/** A region at or above the reader's own narrows nothing, and one beside it leaves nothing. */
const isAbove = (scope: Scope, code: string): Sql =>
  sql`exists (select from region a where a.code = ${code} and a.valid_to is null and starts_with(${scope.region.path}, a.path))`;

const isBelow = (scope: Scope, code: string): boolean =>
  regionLevels.indexOf(levelOfCode(code) ?? 'city') > regionLevels.indexOf(scope.region.level);

/** A subtree is equality on the id of its level: the reader's own, or the one asked for below it. Row-level security keeps it again. */
function inRegion(scope: Scope, code: string | undefined): Sql[] {
  const { region: own } = scope;
  const below = code && isBelow(scope, code) ? levelOfCode(code) : undefined;
  if (code && below) return [sql`${levelColumn[below] ?? sql``} = ${regionWithin(scope, code)}`];
  const column = levelColumn[own.level];
  return [...(column ? [sql`${column} = ${own.id}`] : []), ...(code ? [isAbove(scope, code)] : [])];
}

const ON_RECORD: readonly HouseholdStatus[] = ['active', 'suspended'];

/** Statuses asked for that the reader may see: without the right to unapproved ones, only households on record. Undefined = all. */
function statusesOf(scope: Scope, { status }: HouseholdListQuery): readonly HouseholdStatus[] | undefined {
  if (scope.can('households.show_unapproved')) return status;
  return ON_RECORD.filter((one) => !status || status.includes(one));
}

function hasStatus(column: Sql, statuses: readonly HouseholdStatus[] | undefined): Sql[] {
  if (!statuses) return [];
  return [statuses.length === 1 ? sql`${column} = ${statuses[0]}` : sql`${column} = any (${statuses})`];
}

/** The states the reader decides on: drafts of others to review, reviewed ones to approve. */
function decidedBy(scope: Scope): readonly HouseholdStatus[] {
  const review: HouseholdStatus[] = scope.can('households.review') ? ['draft'] : [];
  return scope.can('households.approve') ? [...review, 'township_reviewed'] : review;
}

/** What waits for the reader; the states are named once more so that an index leads there. */
function waiting(scope: Scope): Sql {
  const states = decidedBy(scope);
  return sql`(h.status = any (${[...states, 'returned']}) and household_waits(h.status, h.created_by, ${states}, ${scope.actorId}))`;
}

function conditions(scope: Scope, query: HouseholdListQuery, statuses = statusesOf(scope, query)): Sql[] {
  return [
    ...inRegion(scope, query.regionCode),
    ...(query.category ? [sql`h.main_category = ${query.category}`] : []),
    ...hasStatus(word('h.status'), statuses),
    ...(query.hardshipLevel ? [sql`h.hardship_level = ${query.hardshipLevel}`] : []),
    ...(query.cause ? [sql`${query.cause} = any (h.causes)`] : []),
    ...(query.waiting ? [waiting(scope)] : []),
  ];
}

/** Counters know region, main category and status; anything else is counted from the rows. */
const isCounted = (query: HouseholdListQuery): boolean => !query.hardshipLevel && !query.cause && !query.waiting;

/** The counters `c` of a region; the city's are its counties', whose paths have two steps and an index of their own. */
function countersOf(scope: Scope, code: string | undefined): Sql[] {
  const { region: own } = scope;
  if (code && isBelow(scope, code)) return [sql`c.region_id = ${regionWithin(scope, code)}`];
  const counters =
    own.level === 'city' ? [sql`length(c.path) = 8`, withinScope(scope, 'c.path')] : [sql`c.region_id = ${own.id}`];
  return [...counters, ...(code ? [isAbove(scope, code)] : [])];
}

function total(scope: Scope, query: HouseholdListQuery): Sql {
  if (!isCounted(query)) return sql`(select count(*) from household h ${where(conditions(scope, query))})`;
  const narrowed = [
    ...countersOf(scope, query.regionCode),
    ...(query.category ? [sql`c.category = ${query.category}`] : []),
    ...hasStatus(word('c.status'), statusesOf(scope, query)),
  ];
  const counters = query.category ? word('household_count') : word('household_total');
  return sql`(select coalesce(sum(c.n), 0)::int from ${counters} c ${where(narrowed)})`;
}

/** A page as JSON; age as of a day, in completed years. A row made into JSON as a whole costs half of json_build_object. */
const page = (ids: Sql, counted: Sql, listing: Listing, today: string): Sql => sql`
  select ${counted} as total, count(*)::int as shown, coalesce(json_agg(line), '[]')::text as data from (
    select h.id, h.number, h.head_name as "headName", h.sex, date_part('year', age(${today}::date, h.birth_on))::int as age, h.people,
      h.main_category as category, h.hardship_level as "hardshipLevel", h.status, h.village_code as "villageCode",
      h.village_name as "villageName", h.township_name as "townshipName", h.county_name as "countyName", h.updated_at as "updatedAt", h.version
    from (${ids}) k join household h on h.id = k.id
    order by ${listing.orderBy}) line`;

/** The ids of a page. The outer limit is MAX_PER_PAGE: it tells the planner of a generic plan that a page is short. */
const sorted = (from: Sql, listing: Listing): Sql => sql`
  select id from (select h.id from ${from} order by ${listing.orderBy} limit ${listing.limit} offset ${listing.offset}) k limit 200`;

/** A page and its exact total in one statement; ids of the page first, rows joined to these few. */
export function listHouseholds(scope: Scope, query: HouseholdListQuery, listing: Listing, today: string): Sql {
  const behind = listing.behind ? [listing.behind] : [];
  const from = sql`household h ${where([...conditions(scope, query), ...behind])}`;
  return page(sorted(from, listing), total(scope, query), listing, today);
}

/** What a search needs of a household to sort and to count. */
const FOUND = word('h.id, h.updated_at, h.number, h.head_name');

/** What a search looks through. */
interface Search {
  query: HouseholdListQuery;
  statuses: readonly HouseholdStatus[] | undefined;
  /** Where it stops; null = nowhere. */
  most: number | null;
  /** Hashes the last four of an ID card. */
  lastFour: (text: string) => Buffer;
}

const within = (scope: Scope, { query, statuses }: Search): Sql[] => conditions(scope, query, statuses);

/** Said as a number and not as a parameter: a plan that knows it knows that it is short. */
const stop = ({ most }: Search): Sql => (most === null ? sql`` : sql`limit ${word(`${most}`)}`);

/** Households that have all tokens, and `name` in one piece when it is given. */
function byTokens(
  scope: Scope,
  { query, statuses, most }: Search,
  tokens: readonly string[],
  name: string | null,
): Sql {
  const { regionCode: code, category, hardshipLevel, cause } = query;
  return sql`select ${FOUND} from household_search(${tokens}::text[], ${name}, ${code && isBelow(scope, code) ? code : null},
    ${category ?? null}, ${statuses ?? null}::text[], ${hardshipLevel ?? null}, ${cause ?? null},
    ${query.waiting ? decidedBy(scope) : null}::text[], ${scope.actorId}, ${most}) h`;
}

/** Households of the villages that a condition on `r` names. */
const byVillage = (scope: Scope, search: Search, named: Sql): Sql => sql`select ${FOUND} from region r
  cross join lateral (select * from household h ${where([sql`h.village_id = r.id`, ...within(scope, search)])} offset 0) h
  where r.level = 'village' and ${named} ${stop(search)}`;

/** The households that one reading of a typed text means. */
function branch(scope: Scope, search: Search, term: SearchTerm): readonly Sql[] {
  const tokens = tokensOf(term);
  if (term.kind === 'lastFour') return [byTokens(scope, search, [lastFourToken(search.lastFour(term.text))], null)];
  if (term.kind === 'number') {
    const numbered = sql`h.number >= ${term.prefix} and h.number < ${`${term.prefix}~`}`;
    return [sql`select ${FOUND} from household h ${where([numbered, ...within(scope, search)])} ${stop(search)}`];
  }
  if (term.kind === 'initials') {
    const villages = byVillage(
      scope,
      search,
      sql`r.initials >= ${term.letters} and r.initials < ${`${term.letters}~`}`,
    );
    return [byTokens(scope, search, tokens, null), villages];
  }
  const inOnePiece = [...term.text].length > 2 ? term.text : null;
  const villages = sql`r.search_tokens @> ${tokens}::text[] and position(${term.text} in r.names[4]) > 0`;
  return [byTokens(scope, search, tokens, inOnePiece), byVillage(scope, search, villages)];
}

/** All that a typed text means; undefined when it means nothing. The last four of a card help those alone who work with the family. */
function found(scope: Scope, q: string, search: Search): Sql | undefined {
  const branches = parseSearch(q)
    .filter(({ kind }) => kind !== 'lastFour' || scope.can('households.list'))
    .flatMap((term) => branch(scope, search, term));
  if (branches.length === 0) return undefined;
  return join(
    branches.map((one) => sql`(${one})`),
    ' union ',
  );
}

/** The ids of all households of the area that a typed text means, of any state, as a sub-select. */
export function foundHouseholds(scope: Scope, q: string, lastFour: Search['lastFour']): Sql {
  const all = found(scope, q, { query: {}, statuses: undefined, most: null, lastFour });
  return all ? sql`(select id from (${all}) h)` : sql`(select null::uuid)`;
}

/** The same as listHouseholds for a typed text. Undefined when the text means nothing. */
export function searchHouseholds(
  scope: Scope,
  query: HouseholdListQuery,
  listing: Listing,
  today: string,
  lastFour: Search['lastFour'],
): Sql | undefined {
  const search = { query, statuses: statusesOf(scope, query), most: SEARCH_LIMIT + 1, lastFour };
  const all = found(scope, query.q ?? '', search);
  if (!all) return undefined;
  const above = query.regionCode && !isBelow(scope, query.regionCode) ? [isAbove(scope, query.regionCode)] : [];
  return sql`with m as materialized (select ${FOUND} from (${all}) h ${where(above)} ${stop(search)})
    ${page(sorted(sql`m h`, listing), sql`(select count(*)::int from m)`, listing, today)}`;
}
