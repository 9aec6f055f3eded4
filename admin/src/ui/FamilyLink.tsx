import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { showPath } from '../app/paths';
import { useMay } from '../app/session';

/** A family by its head's name; for those who may not open it, the name alone. */
export function FamilyLink({ id, headName }: { id: string; headName: string }) {
  const mayShow = useMay('households.show');
  if (!mayShow) return headName;
  return (
    <Link component={RouterLink} to={showPath('households', id)} sx={{ fontWeight: 700 }}>
      {headName}
    </Link>
  );
}
