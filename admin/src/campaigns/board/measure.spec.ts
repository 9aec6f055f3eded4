import type { ProgressRow } from '@zhufu/contracts/reports/report.view';
import { day } from '@zhufu/domain/calendar';
import { daysAhead, daysOf, hasAccount, heldAbove, shareOf, sumsOf, worstFirst } from './measure';

const row = (regionCode: string, households: number, targetHouseholds: number | null) =>
  ({ regionCode, households, targetHouseholds }) as ProgressRow;
const drive = { firstOn: '2017-01-09', lastOn: '2017-01-22', status: 'running' as const };

describe('the board of a campaign', () => {
  it('puts those who are least done first, those without a target last', () => {
    const rows = [row('c', 9, 10), row('b', 1, 2), row('a', 1, 2), row('d', 5, null)];
    expect(worstFirst(rows).map(({ regionCode }) => regionCode)).toEqual(['a', 'b', 'c', 'd']);
    expect(shareOf(row('d', 5, null))).toBeUndefined();
  });

  it('tells each sum against the one before it', () => {
    const money = { pledged: 100, received: 90, allocated: 90, disbursed: 50, signed: 20 };
    const told = (regionCode: string, more: object = {}) =>
      sumsOf({ regionCode, money: { ...money, ...more } }).map(({ applies, value, less }) => [applies, value, less]);
    const paid = [
      [true, 50, 40],
      [true, 20, 30],
    ];
    expect(told('371524')).toEqual([[true, 100, null], [true, 90, 10], [true, 90, 0], ...paid]);
    expect(told('371524', { pledged: null })).toEqual([[true, null, null], [true, 90, null], [true, 90, 0], ...paid]);
  });

  it('has no pledge, receipt or allocation where there are no accounts', () => {
    const money = { pledged: null, received: 0, allocated: 0, disbursed: 50, signed: 20 };
    const none = [false, null, null];
    expect(
      sumsOf({ regionCode: '371524002', money }).map(({ applies, value, less }) => [applies, value, less]),
    ).toEqual([none, none, none, [true, 50, null], [true, 20, 30]]);
  });

  it('tells what stays above, where the regions below hold accounts', () => {
    const paid = (regionCode: string, received: number) =>
      ({ ...row(regionCode, 1, 1), money: { received } }) as ProgressRow;
    const city = paid('3715', 12_150);
    expect(heldAbove(city, [paid('371524', 900), paid('3715L1', 11_010)])).toBe(240);
    expect(heldAbove(city, [paid('371524', 12_150)])).toBe(0);
    expect(heldAbove(paid('371524', 900), [paid('371524002', 0)])).toBe(0);
    expect(heldAbove(city, [])).toBe(0);
    expect([paid('371524', 0), paid('371524002', 0), paid('371524002L01', 0)].map(hasAccount)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('counts the days ahead, none once the campaign is over', () => {
    expect(daysAhead(drive, day('2017-01-20'))).toBe(2);
    expect(daysAhead({ ...drive, status: 'archived' }, day('2017-01-20'))).toBe(0);
    expect(daysAhead(drive, day('2017-01-22'))).toBe(0);
    expect(daysAhead(drive, day('2017-02-01'))).toBe(0);
    expect(daysAhead(drive, day('2017-01-01'))).toBe(14);
  });

  it('lists every day of a short campaign, and the days outside it on which money was paid', () => {
    const paid = (on: string) => ({ day: on, households: 0, amount: 50_000 });
    const [before, within, after] = [paid('2016-12-30'), paid('2017-01-10'), paid('2017-02-15')];
    const days = daysOf(drive, [before, within, after], [2, 1]);
    expect(days).toHaveLength(16);
    expect([days[0], days[2], days[15]]).toEqual([before, within, after]);
    expect(days.reduce((sum, { amount }) => sum + amount, 0)).toBe(150_000);
    expect(days.filter(({ needed }) => needed).map(({ day: on }) => on)).toEqual(['2017-01-21', '2017-01-22']);
  });

  it('lists only the days with figures of a long one', () => {
    const known = [{ day: '2017-03-01', households: 1, amount: 0 }];
    expect(daysOf({ firstOn: '2017-01-01', lastOn: '2017-12-31' }, known, [])).toEqual(known);
  });
});
