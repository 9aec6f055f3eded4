import { useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from '@zhufu/contracts/list-query';
import { ask, queryOf } from '../../app/api';

const PER_PAGE = 50;

/** What is on record about a family's record: its history or its lookers, newest first, more on request. */
export function useRecord<Row>(id: string, part: 'history' | 'lookers') {
  const query = useInfiniteQuery({
    queryKey: ['households', part, id],
    initialPageParam: 1,
    queryFn: ({ pageParam: page, signal }) =>
      ask<Page<Row>>(`households/${encodeURIComponent(id)}/${part}${queryOf({ page, perPage: PER_PAGE })}`, { signal }),
    getNextPageParam: (last, pages) => (pages.length * PER_PAGE < last.total ? pages.length + 1 : undefined),
  });
  const rows = query.data?.pages.flatMap(({ data }) => data) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  return { ...query, rows, total, left: query.hasNextPage ? total - rows.length : 0 };
}
