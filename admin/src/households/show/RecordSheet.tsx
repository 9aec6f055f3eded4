import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { LoadingState } from '../../ui/LoadingState';
import { Sheet } from '../../ui/Sheet';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';
import type { useRecord } from './useRecord';

export interface RecordSheetProps {
  title: string;
  record: ReturnType<typeof useRecord>;
  /** Heading and explanation when there is nothing. */
  empty: [title: string, hint?: string];
  children: ReactNode;
}

/** A sheet of rows fetched beside the family: waiting, error, nothing, and more of them. */
export function RecordSheet({ title, record, empty, children }: RecordSheetProps) {
  const translate = useTranslate();
  const words = useWords();
  const { error, isPending, refetch, rows, left, isFetchingNextPage, fetchNextPage } = record;
  if (isPending || error) {
    return (
      <Sheet flush>{isPending ? <LoadingState /> : <ErrorState error={error} retry={() => void refetch()} />}</Sheet>
    );
  }
  if (rows.length === 0) {
    return (
      <Sheet flush>
        <EmptyState title={empty[0]} hint={empty[1]} />
      </Sheet>
    );
  }
  return (
    <Sheet title={title} note={formatCount(record.total)} flush>
      {children}
      {left > 0 && (
        <Box sx={{ px: 5, py: 3 }}>
          <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchingNextPage ? translate('state.loading') : words('show.more', { count: formatCount(left) })}
          </Button>
        </Box>
      )}
    </Sheet>
  );
}
