import { menu, type MenuEntry } from './resources';
import { may, useSession } from './session';

/** Leaders only look: three tabs instead of the side bar, so that the map has the width (look.md, Frame). */
export function useHasTabs(): boolean {
  const roles = useSession()?.actingRegion?.roles ?? [];
  return roles.length > 0 && roles.every((role) => role === 'leader');
}

/** The entries that are tabs, in the order of the menu. */
export const tabs = (): MenuEntry[] => menu.filter(({ isTab, permission }) => isTab && may(permission));
