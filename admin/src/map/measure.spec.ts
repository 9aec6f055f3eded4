import { completionClass, completionOf, formatShare, quintileOf, radiusOf, wholeOf, worstFirst } from './measure';

const row = (registered: number, targetHouseholds: number | null, households: number) => ({
  registered,
  targetHouseholds,
  households,
  unreached: registered - households,
});

describe('the measures of the map', () => {
  it('are out of the targets only where every region has one, and no category is chosen', () => {
    expect(wholeOf([row(9, 5, 1), row(9, 4, 1)], undefined)).toBe('target');
    expect(wholeOf([row(9, 5, 1), row(9, null, 1)], undefined)).toBe('registered');
    expect(wholeOf([row(9, 5, 1)], 'only_child_deceased')).toBe('registered');
    expect(wholeOf([], undefined)).toBe('registered');
  });

  it('have no share of nothing', () => {
    expect(completionOf(row(0, null, 0), 'registered')).toBeUndefined();
    expect(completionOf(row(8, 4, 2), 'target')).toBe(0.5);
  });

  it('shade by the five classes', () => {
    expect([0, 0.699, 0.7, 0.8, 0.9, 0.999, 1, 1.2].map(completionClass)).toEqual([0, 0, 1, 2, 3, 3, 4, 4]);
    expect([1, 2, 3, 4, 5].map((amount) => quintileOf(amount, [1, 2, 3, 4, 5]))).toEqual([0, 1, 2, 3, 4]);
    expect(quintileOf(7, [7, 7])).toBe(0);
  });

  it('never round up to all', () => {
    expect(formatShare(0.9999)).toBe('99.9%');
    expect(formatShare(1)).toBe('100.0%');
    expect(formatShare(0.687)).toBe('68.7%');
  });

  it('put the least done first', () => {
    const rows = [row(10, null, 9), row(0, null, 0), row(10, null, 1), row(30, null, 3)];
    expect(worstFirst(rows, 'registered')).toEqual([rows[3], rows[2], rows[0], rows[1]]);
  });

  it('keep bubbles apart', () => {
    expect(radiusOf(9, 9, 24)).toBeCloseTo(11.2);
    expect(radiusOf(400, 400, 24)).toBeCloseTo(25.6);
    expect(radiusOf(0, 400, 24)).toBe(1.6);
  });
});
