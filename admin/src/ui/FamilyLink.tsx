import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../app/paths';
import { useMay } from '../app/session';
import { useFamilyName } from './useFamilyName';

/** A family by its head's name; for those who may not open it, and of one that has moved away, the name alone. */
export function FamilyLink({ id, headName }: { id: string; headName: string | null }) {
  const mayShow = useMay('households.show');
  const nameOf = useFamilyName();
  if (!mayShow || headName === null) return nameOf({ headName });
  return (
    <Link component={RouterLink} to={showPath('households', id)} sx={{ fontWeight: 700 }}>
      {headName}
    </Link>
  );
}
