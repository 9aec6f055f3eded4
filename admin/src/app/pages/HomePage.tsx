import { Navigate } from 'react-router-dom';
import { menu } from '../resources';
import { may } from '../session';

/** Opens on the first entry of the menu the account may see. */
export function HomePage() {
  const first = menu.find(({ permission }) => may(permission));
  return <Navigate to={first?.to ?? '/help'} replace />;
}
