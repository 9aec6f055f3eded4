import { cautionsOf } from './cautions';

const earlier = { id: 'a', visitedOn: '2026-02-03', status: 'submitted' as const, given: 30_000 };
const met = { result: 'met_self' as const, given: 50_000, byHand: 50_000 };

describe('cautions of a visit', () => {
  it('are none up to the standard, met at home, for the first time or outside campaigns', () => {
    expect(cautionsOf({ ...met, soFar: { standard: 50_000, visits: [] } })).toEqual([]);
    expect(cautionsOf({ ...met, soFar: { standard: null, visits: [] } })).toEqual([]);
    expect(cautionsOf({ ...met, soFar: null })).toEqual([]);
  });

  it('tell the fen above the standard, with what was given before and now', () => {
    expect(cautionsOf({ ...met, soFar: { standard: 49_999, visits: [] } })).toEqual([
      { code: 'aboveStandard', standard: 49_999, before: 0, now: 50_000 },
    ]);
    expect(cautionsOf({ ...met, soFar: { standard: 79_999, visits: [earlier] } })).toEqual([
      { code: 'aboveStandard', standard: 79_999, before: 30_000, now: 50_000 },
      { code: 'visitedBefore', visit: earlier },
    ]);
  });

  it('say nothing of the standard of a visit that gives nothing', () => {
    expect(cautionsOf({ ...met, given: 0, byHand: 0, soFar: { standard: 20_000, visits: [earlier] } })).toEqual([
      { code: 'visitedBefore', visit: earlier },
    ]);
  });

  it.each(['not_home', 'declined', 'phone'] as const)('tell what went from hand to hand with %s', (result) => {
    expect(cautionsOf({ result, given: 70_000, byHand: 12_000 })).toEqual([{ code: 'nobodyMet', amount: 12_000 }]);
    expect(cautionsOf({ result, given: 70_000, byHand: 0 })).toEqual([]);
  });
});
