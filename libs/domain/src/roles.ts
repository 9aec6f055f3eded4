import type { RegionLevel } from './regions';

/** Roles of product.md 1. A grant is (account, role, region). */
export const roles = [
  'village_worker',
  'township_staff',
  'county_staff',
  'county_finance',
  'city_admin',
  'leader',
  'auditor',
  'system_admin',
] as const;
export type Role = (typeof roles)[number];

/** Who may grant what, inside their own area and never to themselves (decisions.md 2). */
export const mayGrant: Readonly<Record<Role, readonly Role[]>> = {
  village_worker: [],
  township_staff: [],
  county_staff: [],
  county_finance: [],
  city_admin: [],
  leader: [],
  auditor: [],
  system_admin: roles,
};

/** Levels of region at which a role may be granted; leader, auditor and system_admin serve a city or a county. */
export const levelsOfRole: Readonly<Record<Role, readonly RegionLevel[]>> = {
  village_worker: ['village'],
  township_staff: ['township'],
  county_staff: ['county'],
  county_finance: ['county'],
  city_admin: ['city'],
  leader: ['city', 'county'],
  auditor: ['city', 'county'],
  system_admin: ['city', 'county'],
};

/** Those who make and check: each checks what the ones before it made, up to the city, which accepts what a county submits. */
const working: readonly Role[] = ['village_worker', 'township_staff', 'county_staff', 'county_finance', 'city_admin'];

/**
 * True when one account may not hold both roles in one place, that is where one region contains the other (product.md 1). The same
 * role twice is no conflict.
 * - system_admin stands alone: who makes accounts holds no business role (decisions.md 2);
 * - two working roles are a maker and a checker. A township or county clerk needs no role below: it drafts and logs in its whole area;
 * - an auditor may not work on what it audits;
 * - leader goes with every role but system_admin: it only reads, and less than the others.
 */
export function incompatible(a: Role, b: Role): boolean {
  if (a === b) return false;
  if (a === 'system_admin' || b === 'system_admin') return true;
  if (a === 'leader' || b === 'leader') return false;
  return working.includes(a) || working.includes(b);
}
