import Link from '@mui/material/Link';
import { useRecordContext, useResourceContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { editPath } from '../../app/paths';
import { may } from '../../app/session';

/** The real link of a row that is only edited; its name alone for those who may not. */
export function EditLink() {
  const record = useRecordContext<{ id: string; name: string }>();
  const resource = useResourceContext() ?? '';
  if (!record) return null;
  if (!may(`${resource}.edit`)) return record.name;
  return (
    <Link component={RouterLink} to={editPath(resource, record.id)} sx={{ fontWeight: 700 }}>
      {record.name}
    </Link>
  );
}
