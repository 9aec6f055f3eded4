import { Navigate } from 'react-router-dom';
import { LoadingState } from '../../ui/LoadingState';
import { menu } from '../resources';
import { may, useSession } from '../session';

/** Opens on the home of the account's role, else on the first entry of the menu it may see. */
export function HomePage() {
  const roles = useSession()?.actingRegion?.roles;
  const allowed = menu.filter(({ permission }) => may(permission));
  const home = allowed.find(({ homeOf }) => homeOf && roles?.includes(homeOf)) ?? allowed[0];
  // the page it goes to is loaded while this one stands
  return (
    <>
      <LoadingState />
      <Navigate to={home?.to ?? '/help'} replace />
    </>
  );
}
