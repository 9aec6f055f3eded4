import { type DayListQuery, MAX_PER_PAGE, type Page } from '@zhufu/contracts/list-query';
import type { Db } from './db/db';
import { Problem } from './http/problem';
import { type Sql, sql, where, word } from './sql';

const PER_PAGE = 25;
const DEEPEST_ROW = 10_000;

/** A column that a list may be sorted by, as its service declares it; never null, so that a row can be named by it. */
export interface SortColumn {
  column: Sql;
  /** The direction when the query names none. */
  descending?: boolean;
}

export interface Listing {
  sort: string;
  /** What is sorted by. */
  column: Sql;
  orderBy: Sql;
  /** The id of a row. */
  tie: Sql;
  descending: boolean;
  limit: number;
  offset: number;
  /** Rows behind the one that `after` names. */
  behind?: Sql;
}

/**
 * Reads page, size and order of a list. `columns` are the only ones to sort by, the first one is the default; ties are broken by `tie`.
 * Throws `invalid` for another column and for days out of order, `deepPage` beyond 10,000 rows (decisions.md 21).
 */
export function readListing(query: DayListQuery, columns: Record<string, SortColumn>, tie: Sql): Listing {
  const names = Object.keys(columns);
  const sort = query.sort ?? names[0] ?? '';
  const chosen = Object.hasOwn(columns, sort) ? columns[sort] : undefined;
  if (!chosen) throw Problem.invalid({ field: 'sort', rule: 'sortColumn', params: { allowed: names.join(', ') } });
  if (query.from && query.to && query.to < query.from) throw Problem.invalid({ field: 'to', rule: 'order' });
  const limit = Math.min(query.perPage ?? PER_PAGE, MAX_PER_PAGE);
  const offset = ((query.page ?? 1) - 1) * limit;
  if (offset + limit > DEEPEST_ROW) throw new Problem('deepPage');
  const descending = query.order ? query.order.toLowerCase() === 'desc' : (chosen.descending ?? false);
  const way = descending ? word('desc') : word('asc');
  const orderBy = sql`${chosen.column} ${way}, ${tie} ${way}`;
  const behind = query.after === undefined ? undefined : behindKey(query.after, chosen.column, tie, descending);
  return { sort, column: chosen.column, descending, limit, offset, orderBy, tie, behind };
}

/** The key of a row, to continue behind it however deep it lies; `value` is its sort column's. */
export const keyOf = (value: string, id: string): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

function behindKey(key: string, column: Sql, tie: Sql, descending: boolean): Sql {
  const [value, id] = readKey(key);
  return descending ? sql`(${column}, ${tie}) < (${value}, ${id})` : sql`(${column}, ${tie}) > (${value}, ${id})`;
}

function readKey(key: string): [value: string, id: string] {
  try {
    const [value, id] = JSON.parse(Buffer.from(key, 'base64url').toString('utf8')) as unknown[];
    if (typeof value === 'string' && typeof id === 'string' && !`${value}${id}`.includes('\0')) return [value, id];
  } catch {
    // told below
  }
  throw Problem.invalid({ field: 'after', rule: 'invalid' });
}

/** What a list is made of: `columns` of a row, `from` with its joins, and what narrows it. */
export interface ListSql {
  columns: Sql;
  from: Sql;
  conditions: readonly Sql[];
  /** The number of rows, where it is kept: a whole number. Without it they are counted. */
  total?: Sql;
}

/**
 * A page of rows with its exact total, and the key of its last row while there may be more. Ids come first and columns are told of these
 * alone (performance.md); as an array, of which the planner expects few.
 */
export async function readPage<Row extends object>(db: Db, list: ListSql, listing: Listing): Promise<Page<Row>> {
  const { columns, from, conditions, total } = list;
  const { column, tie, orderBy, behind, limit, offset } = listing;
  const [counted, rows] = await Promise.all([
    db.one<{ total: number }>(
      total ? sql`select ${total} as total` : sql`select count(*)::int as total from ${from} ${where(conditions)}`,
    ),
    db.rows<Row & Keyed>(sql`
      select ${columns}, array[${column}::text, ${tie}::text] as "rowKey" from ${from}
      where ${tie} = any (array(
        select ${tie} from ${from} ${where(behind ? [...conditions, behind] : conditions)}
        order by ${orderBy} limit ${limit} offset ${offset}))
      order by ${orderBy}`),
  ]);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    data: rows.map(({ rowKey: _key, ...row }) => row as unknown as Row),
    total: counted?.total ?? 0,
    ...(last && { next: keyOf(...last.rowKey) }),
  };
}

interface Keyed {
  rowKey: [value: string, id: string];
}

/** The row of a list that `isIt` picks, `g.id = …`. Throws `notFound` for one that the list would not show. */
export async function readRow<Row extends object>(db: Db, list: ListSql, isIt: Sql): Promise<Row> {
  const { columns, from, conditions } = list;
  const row = await db.one<Row>(sql`select ${columns} from ${from} ${where([...conditions, isIt])}`);
  if (!row) throw new Problem('notFound');
  return row;
}
