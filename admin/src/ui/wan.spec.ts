import { isBelowWan, publishedWan, wan } from './wan';

describe('amounts of reports', () => {
  it('have two decimals when computed', () => {
    expect(wan(111_800_000)).toBe('111.80');
    expect(wan(0)).toBe('0.00');
  });

  it('stand as they were published', () => {
    expect(publishedWan(335_220_000)).toBe('335.22');
    expect(publishedWan(234_900_000)).toBe('234.9');
    expect(publishedWan(20_000)).toBe('0.02');
    expect(publishedWan(100_000_000)).toBe('100');
    expect(publishedWan(0)).toBe('0');
  });

  it('are said in yuan below 0.01 of the unit, whatever their sign; nothing is nothing', () => {
    expect([5, -5, 9_999].map(isBelowWan)).toEqual([true, true, true]);
    expect([0, 10_000, -20_000].map(isBelowWan)).toEqual([false, false, false]);
  });
});
