import { Navigate } from 'react-router-dom';
import { modules } from '../resources';
import { may } from '../session';

/** Opens on the first entry of the menu the account may see. */
export function HomePage() {
  const first = modules.find(({ group, permission }) => group && may(permission));
  return <Navigate to={first ? `/${first.name}` : '/help'} replace />;
}
