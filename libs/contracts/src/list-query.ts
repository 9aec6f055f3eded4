import { DayField, Fieldless, Maybe, OneOf, Text, WholeParam } from './fields';

export const MAX_PER_PAGE = 200;

/** What every list understands: `?page=&perPage=&sort=&order=&q=&after=`. Modules extend it with their filters. */
export class ListQuery {
  @Maybe() @WholeParam(1, 1_000_000) page?: number;
  @Maybe() @WholeParam(1, MAX_PER_PAGE) perPage?: number;
  @Maybe() @Text(40) sort?: string;
  @Maybe() @OneOf(['asc', 'desc', 'ASC', 'DESC']) order?: string;
  @Maybe() @Text(60) q?: string;
  /** Continue behind this row's key instead of by page (decisions.md 21). */
  @Maybe() @Text(200) after?: string;
}

/** A list that may be narrowed to days, from one to another, both inclusive. */
export class DayListQuery extends ListQuery {
  @Maybe() @DayField() from?: string;
  @Maybe() @DayField() to?: string;
}

/** Of a route that has nothing to choose: what is asked all the same is refused, as elsewhere. */
@Fieldless()
export class NoQuery {}

/** One page of a list with its exact total; `atLeast` when a text search stopped counting at 10,000 (decisions.md 21). */
export interface Page<Row> {
  data: Row[];
  total: number;
  atLeast?: true;
  /** Pass as `after` to continue behind the last row. */
  next?: string;
}
