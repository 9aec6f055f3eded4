import type { Role } from '@zhufu/domain/roles';

/**
 * Who may do what (decisions.md, permission table). A permission is `resource.action` in react-admin's vocabulary; a route
 * names exactly one, and the same name is the verb in the audit log. Nothing listed = denied.
 */
const everyone = [
  'sessions.list',
  'sessions.show',
  'sessions.edit',
  'sessions.delete',
  'profile.show',
  'profile.edit',
  'regions.list',
  'regions.show',
  'jobs.list',
  'jobs.show',
] as const;

const readHouseholds = ['households.list', 'households.show', 'households.history', 'households.summary'] as const;
const draftHouseholds = ['households.create', 'households.edit'] as const;
const revealAll = [
  'households.reveal',
  'households.reveal_id_card',
  'households.reveal_birth_on',
  'households.reveal_phone',
  'households.reveal_address',
  'households.reveal_location',
  'households.reveal_bank_card',
] as const;

const ofRole = {
  village_worker: [...readHouseholds, 'households.show_unapproved', ...draftHouseholds],
  township_staff: [
    ...readHouseholds,
    'households.show_unapproved',
    ...draftHouseholds,
    'households.review',
    'households.return',
    'households.export',
  ],
  county_staff: [
    ...readHouseholds,
    'households.show_unapproved',
    ...draftHouseholds,
    'households.approve',
    'households.return',
    'households.suspend',
    'households.resume',
    'households.move_out',
    'households.close',
    'households.export',
    'households.reveal',
    'households.reveal_id_card',
    'households.reveal_birth_on',
    'households.reveal_phone',
    'households.reveal_address',
    'households.reveal_location',
    'households.lookers',
  ],
  county_finance: [...readHouseholds, 'households.reveal', 'households.reveal_bank_card'],
  city_admin: [...readHouseholds, 'households.show_unapproved', ...revealAll, 'households.lookers'],
  leader: ['households.summary'],
  auditor: [
    ...readHouseholds,
    'households.show_unapproved',
    ...revealAll,
    'households.lookers',
    'households.export',
    'accounts.list',
    'accounts.show',
    'audit.list',
    'audit.show',
    'audit.list_all',
  ],
  system_admin: [
    'regions.create',
    'regions.edit',
    'accounts.list',
    'accounts.show',
    'accounts.create',
    'accounts.edit',
    'accounts.unlock',
    'accounts.grant',
    'audit.list',
    'audit.show',
  ],
} as const satisfies Record<Role, readonly `${string}.${string}`[]>;

export type Permission = (typeof everyone)[number] | (typeof ofRole)[Role][number];

/** Everything an account with these roles may do where it acts; every signed-in account may read regions and mend its profile. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set<Permission>([...everyone, ...roles.flatMap((role) => [...ofRole[role]])]);
}
