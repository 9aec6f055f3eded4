import type { ProgressRow } from '@zhufu/contracts/reports/report.view';
import { day } from '@zhufu/domain/calendar';
import { daysAhead, elapsedOf, percent, shareOf, worstFirst } from './measure';

const row = (regionCode: string, households: number, targetHouseholds: number | null) =>
  ({ regionCode, households, targetHouseholds }) as ProgressRow;
const drive = { firstOn: '2017-01-09', lastOn: '2017-01-22' };

describe('the board of a campaign', () => {
  it('puts those who are least done first, those without a target last', () => {
    const rows = [row('c', 9, 10), row('b', 1, 2), row('a', 1, 2), row('d', 5, null)];
    expect(worstFirst(rows).map(({ regionCode }) => regionCode)).toEqual(['a', 'b', 'c', 'd']);
    expect(shareOf(row('d', 5, null))).toBeUndefined();
  });

  it('counts the time gone by and the days ahead', () => {
    expect(percent(elapsedOf(drive, day('2017-01-20')))).toBe('85.7');
    expect(daysAhead(drive, day('2017-01-20'))).toBe(2);
    expect(daysAhead(drive, day('2017-01-22'))).toBe(0);
    expect(daysAhead(drive, day('2017-02-01'))).toBe(0);
    expect(daysAhead(drive, day('2017-01-01'))).toBe(14);
  });
});
