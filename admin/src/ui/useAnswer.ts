import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, queryOf } from '../app/api';

/** What a page asks of the server that is no record and no list: a report, a board, a map. */
export interface Answer<View> {
  data: View | undefined;
  error: unknown;
  refetch: () => unknown;
  /** Is the first answer on its way? */
  isLoading?: boolean;
  /** The answer to the question before, while this one's is on its way. */
  isPlaceholderData?: boolean;
}

export interface AnswerOptions {
  enabled?: boolean;
  /** Shows the answer before until the next is there: where only a filter changed. */
  keep?: boolean;
  staleTime?: number;
}

export function useAnswer<View>(
  path: string,
  query: Record<string, unknown> = {},
  { enabled, keep, staleTime }: AnswerOptions = {},
): Answer<View> {
  return useQuery({
    queryKey: [path, query],
    queryFn: ({ signal }) => ask<View>(`${path}${queryOf(query)}`, { signal }),
    enabled,
    staleTime,
    placeholderData: keep ? keepPreviousData : undefined,
  });
}
