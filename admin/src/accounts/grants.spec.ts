import { clashOf, grantable, isHeld, levelsFrom } from './grants';

describe('grants', () => {
  const finance = { role: 'county_finance', regionCode: '371522' } as const;

  it('offers every role to a city administrator, and none to others', () => {
    expect(grantable(['system_admin'], 'city')).toHaveLength(8);
    expect(grantable(['county_staff', 'auditor'], 'county')).toEqual([]);
  });

  it('keeps city roles out of a county', () => {
    expect(grantable(['system_admin'], 'county')).not.toContain('city_admin');
    expect(levelsFrom('leader', 'city')).toEqual(['city', 'county']);
    expect(levelsFrom('leader', 'county')).toEqual(['county']);
  });

  it('finds maker and checker where one region contains the other', () => {
    expect(clashOf([finance], 'county_staff', '371522')).toBe(finance);
    expect(clashOf([finance], 'village_worker', '371522001003')).toBe(finance);
    expect(clashOf([finance], 'city_admin', '3715')).toBe(finance);
    expect(clashOf([finance], 'county_staff', '371523')).toBeUndefined();
    expect(clashOf([finance], 'leader', '371522')).toBeUndefined();
  });

  it('knows what is held already', () => {
    expect(isHeld([finance], 'county_finance', '371522')).toBe(true);
    expect(isHeld([finance], 'county_finance', '371523')).toBe(false);
  });
});
