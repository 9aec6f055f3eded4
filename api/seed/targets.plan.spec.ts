import { shareOut, targetsBelow } from './targets.plan';

describe('targets below a region', () => {
  it('are whole shares that add up', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(7, [0, 2, 5])).toEqual([0, 2, 5]);
    expect(shareOut(3, [0.1, 0.8, 0.1])).toEqual([0, 3, 0]);
    expect(shareOut(5, [0, 0])).toEqual([0, 0]);
  });

  it('follow the weights, in whole yuan, less what the region keeps back', () => {
    const weights = new Map([
      ['371522001', 1],
      ['371522002', 3],
    ]);
    expect(targetsBelow({ households: 40, amount: 2_000_300 }, weights)).toEqual([
      { regionCode: '371522001', households: 10, amount: 500_100 },
      { regionCode: '371522002', households: 30, amount: 1_500_200 },
    ]);
    expect(targetsBelow({ households: 40, amount: 2_000_000 }, weights, 4)).toEqual([
      { regionCode: '371522001', households: 9, amount: 450_000 },
      { regionCode: '371522002', households: 27, amount: 1_350_000 },
    ]);
    expect(targetsBelow({ households: 0, amount: 0 }, weights)).toEqual([
      { regionCode: '371522001', households: 0, amount: 0 },
      { regionCode: '371522002', households: 0, amount: 0 },
    ]);
  });
});
