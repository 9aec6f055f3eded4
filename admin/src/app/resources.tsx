import { type ComponentType, lazy } from 'react';
import type { RaRecord } from 'react-admin';
import type { Permission } from '@zhufu/contracts/permissions';

/** What a module's index.ts exports as its default: react-admin's pages, and pages of its own below `/<name>/`. */
export interface ConsoleModule {
  list?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
  show?: ComponentType;
  routes?: { path: string; Page: ComponentType }[];
  /** How a record is called in titles and links. */
  recordRepresentation?: string | ((record: RaRecord) => string);
}

export interface ModuleEntry {
  /** Resource, route and folder; its words stand under `resources.<name>`. */
  name: string;
  load: () => Promise<{ default: ConsoleModule }>;
  /** Group of the menu, a key of `menu.*`; without it the module has no entry. */
  group?: 'families' | 'system';
  /** Who sees the entry. */
  permission: Permission;
  /** Shows how many records match this filter beside the entry. */
  waiting?: Record<string, unknown>;
}

/** The modules of the console, in the order of the menu. A module is one line. */
export const modules: ModuleEntry[] = [
  {
    name: 'households',
    load: () => import('../households'),
    group: 'families',
    permission: 'households.list',
    waiting: { waiting: true },
  },
  { name: 'accounts', load: () => import('../accounts'), group: 'system', permission: 'accounts.list' },
  { name: 'regions', load: () => import('../regions'), group: 'system', permission: 'regions.list' },
  { name: 'audit', load: () => import('../audit'), group: 'system', permission: 'audit.list' },
];

/** Pages that belong to no resource. */
export const pages: { path: string; Page: ComponentType }[] = [
  { path: '/profile', Page: lazy(() => import('../profile/ProfilePage')) },
  { path: '/sessions', Page: lazy(() => import('../sessions/SessionsPage')) },
  { path: '/feedback', Page: lazy(() => import('./pages/FeedbackPage')) },
  { path: '/help', Page: lazy(() => import('./pages/HelpPage')) },
];
