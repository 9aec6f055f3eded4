import { BackToList } from './BackToList';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';
import { Sheet } from './Sheet';

export interface RecordAwaitedProps {
  resource: string;
  error: unknown;
  refetch: () => unknown;
}

/** In place of a record that has not come, or cannot: what happened, and the way to its list. */
export function RecordAwaited({ resource, error, refetch }: RecordAwaitedProps) {
  return (
    <Sheet flush>
      {error ? (
        <ErrorState error={error} retry={() => void refetch()} actions={<BackToList resource={resource} />} />
      ) : (
        <LoadingState />
      )}
    </Sheet>
  );
}
