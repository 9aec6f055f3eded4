import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { useRecordContext, useResourceContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../../app/paths';

export interface RowLinkProps {
  /** What names the record; the field `source` without it. */
  children?: ReactNode;
  source?: string;
}

/** The real link of a row, for its first cell (a row itself is no link to a screen reader). */
export function RowLink({ children, source = 'name' }: RowLinkProps) {
  const record = useRecordContext();
  const resource = useResourceContext() ?? '';
  if (!record) return null;
  return (
    <Link component={RouterLink} to={showPath(resource, String(record.id))} sx={{ fontWeight: 700 }}>
      {children ?? String(record[source])}
    </Link>
  );
}
