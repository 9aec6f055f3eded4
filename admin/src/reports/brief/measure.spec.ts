import type { CampaignSummaryRow } from '@zhufu/contracts/reports/report.view';
import { classesIn, densityOf, fitted, isRounded } from './measure';

const row = (regionCode: string, households: number, amount: number): CampaignSummaryRow => ({
  regionCode,
  regionName: regionCode,
  registered: 0,
  households,
  byCategory: [],
  byRank: [],
  needs: 1,
  byNeed: [],
  amount,
  byClass: { government: amount, department: 0, enterprise: 0, donation: 0, association: 0, unallocated: 0 },
  byDeclaredClass: { government: amount, department: 0, enterprise: 0, unallocated: 0 },
  putInto: {
    donation: { government: 0, department: 0, enterprise: 0 },
    association: { government: 0, department: 0, enterprise: 0 },
  },
  cash: amount,
  goods: 0,
});

describe('the rows of a brief', () => {
  it('are all of them where there is room', () => {
    const rows = [row('a', 1, 10), row('b', 3, 30)];
    expect(fitted(rows, 2).map(({ regionName, regions }) => [regionName, regions])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('are else those with the most families in their order, and the rest as one that adds up', () => {
    const rows = [row('a', 1, 10), row('b', 3, 30), row('c', 2, 25), row('d', 5, 50)];
    expect(fitted(rows, 3)).toMatchObject([
      { regionName: 'b', households: 3 },
      { regionName: 'd', households: 5 },
      { regionName: undefined, regions: 2, households: 3, amount: 35, needs: 2, byClass: { government: 35 } },
    ]);
  });

  it('stand closer the more there are', () => {
    expect([8, 12, 24].map(densityOf)).toEqual(['wide', 'close', 'dense']);
  });
});

describe('the money of a brief', () => {
  it('has a column for each class it came from', () => {
    expect(classesIn(row('a', 1, 10))).toEqual(['government']);
  });

  it('says when what is printed does not add up to the fen', () => {
    const even = [row('a', 1, 1_000_000), row('b', 1, 2_000_000)];
    expect(isRounded(fitted(even), row('all', 2, 3_000_000))).toBe(false);
    const odd = [row('a', 1, 1_004_000), row('b', 1, 1_004_000)];
    expect(isRounded(fitted(odd), row('all', 2, 2_008_000))).toBe(true);
    expect(isRounded([], row('all', 2, 2_008_000))).toBe(false);
  });
});
