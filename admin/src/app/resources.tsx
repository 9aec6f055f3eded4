import { type ComponentType, lazy } from 'react';
import type { RaRecord } from 'react-admin';
import type { Permission } from '@zhufu/contracts/permissions';
import type { Role } from '@zhufu/domain/roles';

/** What a module's index.ts exports as its default: react-admin's pages, and pages of its own below `/<name>/`. */
export interface ConsoleModule {
  list?: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
  show?: ComponentType;
  routes?: { path: string; permission: Permission; Page: ComponentType }[];
  /** How a record is called in titles and links. */
  recordRepresentation?: string | ((record: RaRecord) => string);
}

/** Resource, route and folder of a module; its words stand under `resources.<name>`. */
export interface ModuleEntry {
  name: string;
  load: () => Promise<{ default: ConsoleModule }>;
}

/** The modules of the console. A module is one line, and one for each of its entries in the menu. */
export const modules: ModuleEntry[] = [
  { name: 'households', load: () => import('../households') },
  { name: 'campaigns', load: () => import('../campaigns') },
  { name: 'visits', load: () => import('../visits') },
  { name: 'roster-entries', load: () => import('../roster') },
  { name: 'disbursements', load: () => import('../disbursements') },
  { name: 'funding-sources', load: () => import('../funding/sources') },
  { name: 'funding-receipts', load: () => import('../funding/receipts') },
  { name: 'funding-transfers', load: () => import('../funding/transfers') },
  { name: 'funding-parties', load: () => import('../funding/parties') },
  { name: 'ledger', load: () => import('../funding/ledger') },
  { name: 'goods-items', load: () => import('../goods') },
  { name: 'statements', load: () => import('../statements') },
  { name: 'accounts', load: () => import('../accounts') },
  { name: 'regions', load: () => import('../regions') },
  { name: 'audit', load: () => import('../audit') },
  { name: 'reports', load: () => import('../reports') },
  { name: 'today', load: () => import('../today') },
  { name: 'map', load: () => import('../map') },
];

export interface MenuEntry {
  to: string;
  /** Key of its words. */
  label: string;
  /** Key of `menu.*`; an entry without one stands alone. */
  group?: 'campaigns' | 'families' | 'money' | 'reports' | 'system';
  /** Who sees it. */
  permission: Permission;
  /** Whose home it is, whatever stands before it. */
  homeOf?: Role;
  /** Shows how many records of a resource match a filter beside the entry. */
  waiting?: { resource: string; filter: Record<string, unknown> };
}

/** The menu, in order; the first entry one may see is one's home, unless an entry is the home of one's role. */
export const menu: MenuEntry[] = [
  // those who look after families; others have a campaign's page
  { to: '/today', label: 'resources.today.name', permission: 'households.create' },
  {
    to: '/campaigns',
    label: 'resources.campaigns.name',
    group: 'campaigns',
    permission: 'campaigns.list',
  },
  {
    to: '/map',
    label: 'resources.map.name',
    group: 'campaigns',
    permission: 'map.show',
    homeOf: 'leader',
  },
  { to: '/households', label: 'resources.households.name', group: 'families', permission: 'households.list' },
  {
    to: '/households/queue',
    label: 'resources.households.queue.name',
    group: 'families',
    permission: 'households.create',
    waiting: { resource: 'households', filter: { waiting: true } },
  },
  {
    to: '/households/summary',
    label: 'resources.households.summary.name',
    group: 'families',
    permission: 'households.summary',
  },
  {
    to: '/roster-entries',
    label: 'resources.roster-entries.name',
    group: 'families',
    permission: 'roster-entries.list',
  },
  { to: '/visits', label: 'resources.visits.name', group: 'families', permission: 'visits.list' },
  {
    to: '/visits/queue',
    label: 'resources.visits.queue.name',
    group: 'families',
    permission: 'visits.queue',
    waiting: { resource: 'visits', filter: { waiting: true } },
  },
  {
    to: '/funding-sources',
    label: 'resources.funding-sources.name',
    group: 'money',
    permission: 'funding-sources.list',
  },
  {
    to: '/funding-receipts',
    label: 'resources.funding-receipts.name',
    group: 'money',
    permission: 'funding-receipts.list',
    waiting: { resource: 'funding-receipts', filter: { waiting: true } },
  },
  {
    to: '/funding-transfers',
    label: 'resources.funding-transfers.name',
    group: 'money',
    permission: 'funding-transfers.list',
    waiting: { resource: 'funding-transfers', filter: { waiting: true } },
  },
  {
    to: '/disbursements',
    label: 'resources.disbursements.name',
    group: 'money',
    permission: 'disbursements.list',
    waiting: { resource: 'disbursements', filter: { waiting: true } },
  },
  { to: '/ledger', label: 'resources.ledger.name', group: 'money', permission: 'ledger.list' },
  { to: '/goods-items', label: 'resources.goods-items.name', group: 'money', permission: 'goods-items.list' },
  {
    to: '/funding-parties',
    label: 'resources.funding-parties.name',
    group: 'money',
    permission: 'funding-parties.list',
  },
  { to: '/reports', label: 'resources.reports.name', group: 'reports', permission: 'reports.show' },
  { to: '/statements', label: 'resources.statements.name', group: 'reports', permission: 'statements.list' },
  { to: '/accounts', label: 'resources.accounts.name', group: 'system', permission: 'accounts.list' },
  { to: '/regions', label: 'resources.regions.name', group: 'system', permission: 'regions.list' },
  { to: '/audit', label: 'resources.audit.name', group: 'system', permission: 'audit.list' },
];

/** The entry a page belongs to: of those its address begins with, the longest. */
export function entryOf(pathname: string): MenuEntry | undefined {
  const fitting = menu.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return fitting.sort((a, b) => b.to.length - a.to.length)[0];
}

/** Pages that belong to no resource. */
export const pages: { path: string; Page: ComponentType }[] = [
  { path: '/profile', Page: lazy(() => import('../profile/ProfilePage')) },
  { path: '/sessions', Page: lazy(() => import('../sessions/SessionsPage')) },
  { path: '/feedback', Page: lazy(() => import('./pages/FeedbackPage')) },
  { path: '/help', Page: lazy(() => import('./pages/HelpPage')) },
];
