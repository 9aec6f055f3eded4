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

const readHouseholds = [
  'households.list',
  'households.show',
  'households.story',
  'households.history',
  'households.summary',
] as const;
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

/** Campaigns, goods and statements of one's own area and above. */
const readProgramme = [
  'campaigns.list',
  'campaigns.show',
  'campaigns.targets',
  'goods-items.list',
  'goods-items.show',
  'statements.list',
  'statements.show',
] as const;
const readReports = ['reports.list', 'reports.show', 'dashboard.show', 'map.show'] as const;
const readVisits = [
  'visits.list',
  'visits.show',
  'disbursements.list',
  'roster-entries.list',
  'campaigns.standing',
] as const;
const recordVisits = [
  ...readVisits,
  'visits.create',
  'visits.edit',
  'visits.delete',
  'visits.submit',
  'visits.form',
  'visits.queue',
] as const;
const checkVisits = [
  'visits.queue',
  'visits.confirm',
  'visits.return',
  'visits.void',
  'disbursements.reverse',
] as const;
const keepRoster = ['roster-entries.create', 'roster-entries.edit', 'roster-entries.delete'] as const;
const readFunding = [
  'funding-parties.list',
  'funding-parties.show',
  'funding-sources.list',
  'funding-sources.show',
  'funding-receipts.list',
  'funding-receipts.show',
  'funding-transfers.list',
  'funding-transfers.show',
  'ledger.list',
] as const;
const enterFunding = [
  ...readFunding,
  'funding-parties.create',
  'funding-parties.edit',
  'funding-sources.create',
  'funding-sources.edit',
  'funding-receipts.create',
  'funding-receipts.edit',
  'funding-receipts.delete',
] as const;
const postFunding = [
  'funding-receipts.post',
  'funding-receipts.reverse',
  'funding-transfers.post',
  'funding-transfers.reverse',
] as const;

const ofRole = {
  village_worker: [
    ...readHouseholds,
    'households.show_unapproved',
    ...draftHouseholds,
    ...readProgramme,
    ...readReports,
    ...recordVisits,
  ],
  township_staff: [
    ...readHouseholds,
    'households.show_unapproved',
    ...draftHouseholds,
    ...readProgramme,
    ...readReports,
    ...recordVisits,
    ...keepRoster,
    'campaigns.set_targets',
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
    ...readProgramme,
    ...readReports,
    ...recordVisits,
    ...checkVisits,
    ...keepRoster,
    ...enterFunding,
    'campaigns.set_targets',
    'goods-items.create',
    'goods-items.edit',
    'disbursements.sign',
  ],
  county_finance: [
    ...readHouseholds,
    'households.reveal',
    'households.reveal_bank_card',
    ...readProgramme,
    ...readReports,
    ...readVisits,
    ...checkVisits,
    ...readFunding,
    ...postFunding,
    'disbursements.pay',
    'disbursements.sign',
  ],
  city_admin: [
    ...readHouseholds,
    'households.show_unapproved',
    ...revealAll,
    'households.lookers',
    ...readProgramme,
    ...readReports,
    ...recordVisits,
    ...keepRoster,
    ...enterFunding,
    ...postFunding,
    'funding-transfers.create',
    'funding-transfers.edit',
    'funding-transfers.delete',
    'campaigns.create',
    'campaigns.edit',
    'campaigns.move',
    'campaigns.set_targets',
    'goods-items.create',
    'goods-items.edit',
    'statements.create',
    'statements.edit',
  ],
  leader: ['households.summary', ...readProgramme, ...readReports],
  auditor: [
    ...readProgramme,
    ...readReports,
    ...readVisits,
    ...readFunding,
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
