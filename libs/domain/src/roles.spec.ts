import { incompatible, levelsOfRole, mayGrant, roles } from './roles';

describe('roles', () => {
  it('lets only the system administrator grant, and every role', () => {
    expect(roles.filter((role) => mayGrant[role].length > 0)).toEqual(['system_admin']);
    expect(mayGrant.system_admin).toEqual(roles);
  });

  it('holds every role at some level', () => {
    for (const role of roles) expect(levelsOfRole[role].length).toBeGreaterThan(0);
  });

  it('allows two different roles in one place only when one is a leader and none is system_admin', () => {
    for (const a of roles) {
      for (const b of roles) {
        const allowed = a === b || ([a, b].includes('leader') && ![a, b].includes('system_admin'));
        expect([a, b, incompatible(a, b)]).toEqual([a, b, !allowed]);
      }
    }
  });

  it('keeps maker and checker apart', () => {
    expect(incompatible('county_staff', 'county_finance')).toBe(true);
    expect(incompatible('township_staff', 'county_staff')).toBe(true);
    expect(incompatible('auditor', 'city_admin')).toBe(true);
    expect(incompatible('auditor', 'leader')).toBe(false);
  });
});
