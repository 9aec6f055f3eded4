import type { Permission } from '@zhufu/contracts/permissions';
import { may, useSession } from './session';

export interface Tab {
  to: string;
  /** Key of its words. */
  label: string;
  permission: Permission;
  /** Addresses that belong to it begin with this. */
  holds: string;
}

/** All that a leader usually opens, in order (pages/map.png); the rest is in the drawer. */
const leaderTabs: readonly Tab[] = [
  { to: '/map', label: 'app.tab.map', permission: 'map.show', holds: '/map' },
  { to: '/campaigns/board', label: 'app.tab.board', permission: 'campaigns.show', holds: '/campaigns' },
  { to: '/reports/brief', label: 'app.tab.brief', permission: 'reports.show', holds: '/reports/brief' },
];

/** Leaders only look: three tabs instead of the side bar, so that the map has the width (look.md, Frame). */
export function useHasTabs(): boolean {
  const roles = useSession()?.actingRegion?.roles ?? [];
  return roles.length > 0 && roles.every((role) => role === 'leader');
}

export const tabs = (): Tab[] => leaderTabs.filter(({ permission }) => may(permission));

/** Is a page one of a tab's? */
export const isHeld = ({ holds }: Tab, pathname: string): boolean =>
  pathname === holds || pathname.startsWith(`${holds}/`);
