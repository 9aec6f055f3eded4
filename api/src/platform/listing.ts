import { type ListQuery, MAX_PER_PAGE } from '@zhufu/contracts/list-query';
import { Problem } from './http/problem';
import { type Sql, sql, word } from './sql';

const PER_PAGE = 25;
const DEEPEST_ROW = 10_000;

/** A column that a list may be sorted by, as its service declares it. */
export interface SortColumn {
  column: Sql;
  /** The direction when the query names none. */
  descending?: boolean;
}

export interface Listing {
  sort: string;
  orderBy: Sql;
  descending: boolean;
  limit: number;
  offset: number;
}

/**
 * Reads page, size and order of a list. `columns` are the only ones to sort by, the first one is the default; ties are broken by `tie`.
 * Throws `invalid` for another column and `deepPage` beyond 10,000 rows (decisions.md 21).
 */
export function readListing(query: ListQuery, columns: Record<string, SortColumn>, tie: Sql): Listing {
  const names = Object.keys(columns);
  const sort = query.sort ?? names[0] ?? '';
  const chosen = Object.hasOwn(columns, sort) ? columns[sort] : undefined;
  if (!chosen) throw Problem.invalid({ field: 'sort', rule: 'sortColumn', params: { allowed: names.join(', ') } });
  const limit = Math.min(query.perPage ?? PER_PAGE, MAX_PER_PAGE);
  const offset = ((query.page ?? 1) - 1) * limit;
  if (offset + limit > DEEPEST_ROW) throw new Problem('deepPage');
  const descending = query.order ? query.order.toLowerCase() === 'desc' : (chosen.descending ?? false);
  const way = descending ? word('desc') : word('asc');
  return { sort, descending, limit, offset, orderBy: sql`${chosen.column} ${way}, ${tie} ${way}` };
}
