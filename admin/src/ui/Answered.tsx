import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';
import { Sheet } from './Sheet';
import type { Answer } from './useAnswer';

export interface AnsweredProps<View> {
  answer: Answer<View>;
  children: (data: View) => ReactNode;
}

/** A part of a page that stands on one answer: it, or that it is on its way, or why it did not come. */
export function Answered<View>({ answer: { data, error, refetch }, children }: AnsweredProps<View>) {
  if (data) return children(data);
  return <Sheet flush>{error ? <ErrorState error={error} retry={() => void refetch()} /> : <LoadingState />}</Sheet>;
}
