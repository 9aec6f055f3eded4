import { cutOf, cutsOf } from './levels';

describe('the cuts of campaign totals', () => {
  it('are the levels below the region, then day and source', () => {
    expect(cutsOf('3715')).toEqual(['county', 'township', 'village', 'day', 'source']);
    expect(cutsOf('371524')).toEqual(['township', 'village', 'day', 'source']);
    expect(cutsOf('371524002')).toEqual(['village', 'day', 'source']);
    expect(cutsOf('371524002L01')).toEqual(['day', 'source']);
  });

  it('falls back to the first where the one asked for is not below', () => {
    expect(cutOf('371524', 'county')).toBe('township');
    expect(cutOf('371524', 'day')).toBe('day');
    expect(cutOf('371524002L01', 'village')).toBe('day');
    expect(cutOf(undefined, undefined)).toBe('county');
  });
});
