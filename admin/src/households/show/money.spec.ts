import type { DisbursementRow } from '@zhufu/contracts/visits/visit.view';
import { matches, type MoneyChoice, moneyPath, standingSum } from './money';

const line = (paidOn: string, kind: string, status: string, amount: number) =>
  ({ paidOn, kind, status, amount }) as DisbursementRow;

const lines = [
  line('2017-01-20', 'cash', 'signed', 80_000),
  line('2017-01-20', 'goods', 'posted', 12_000),
  line('2017-02-01', 'cash', 'reversed', 30_000),
  line('2017-02-02', 'cash', 'reserved', 5_000),
  line('2016-09-14', 'cash', 'signed', 60_000),
  line('2016-09-15', 'cash', 'draft', 1_000),
];
const amounts = (choice: MoneyChoice) => lines.filter(matches(choice)).map(({ amount }) => amount);

describe('the lines of a family', () => {
  it('are those that a figure counts', () => {
    expect(amounts({ state: 'standing' })).toEqual([80_000, 12_000, 60_000]);
    expect(amounts({ state: 'signed', year: 2017 })).toEqual([80_000]);
    expect(amounts({ kind: 'goods', state: 'standing', year: 2017 })).toEqual([12_000]);
    expect(amounts({ year: 2016 })).toEqual([60_000, 1_000]);
    expect(amounts({})).toHaveLength(6);
  });

  it('add up to what was posted and not reversed', () => {
    expect(standingSum(lines)).toBe(152_000);
    expect(standingSum([])).toBe(0);
  });

  it('have an address', () => {
    expect(moneyPath('7', {})).toBe('/households/7/show/money');
    expect(moneyPath('7', { year: 2017, kind: 'cash', state: 'standing' })).toBe(
      '/households/7/show/money?year=2017&kind=cash&state=standing',
    );
  });
});
