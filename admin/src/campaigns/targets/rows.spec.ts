import 'reflect-metadata';
import { TargetsInput } from '@zhufu/contracts/campaigns/campaign.input';
import { violationsOf } from '../../ui/form/validate';
import { errorsInPlace, judgedRows, sentRows, type TypedTarget } from './rows';

type Typed = [households: number | null, amount: number | null, version: number | null];

const row = ([households, amount, version]: Typed, place: number): TypedTarget => ({
  regionCode: `37152${place}`,
  households,
  amount,
  version,
});
const rowsOf = (...typed: Typed[]): TypedTarget[] => typed.map(row);
const wrongs = async (...typed: Typed[]) =>
  (await violationsOf(TargetsInput, { parentCode: '371500', targets: judgedRows(rowsOf(...typed)) })).targets;
const required = { message: 'rules.required', args: {} };

describe('targets as they are typed', () => {
  it('may be left out where none is set; money may be left open in a new one', async () => {
    expect(await wrongs([null, null, null], [3, null, null], [0, 0, 2])).toBeUndefined();
    expect(sentRows(rowsOf([null, null, null], [3, null, null], [0, 0, 2]))).toEqual([
      { regionCode: '371521', households: 3, amount: 0, version: null },
      { regionCode: '371522', households: 0, amount: 0, version: 2 },
    ]);
  });

  it('need the households an amount is meant for', async () => {
    expect(await wrongs([null, null, null], [null, 500_000, null])).toEqual([{}, { households: required }]);
    expect(await wrongs([NaN, null, null])).toEqual([{ households: { message: 'rules.whole', args: {} } }]);
  });

  it('are not emptied once they are set', async () => {
    expect(await wrongs([null, null, 1], [5, null, 1])).toEqual([
      { households: required, amount: required },
      { amount: required },
    ]);
  });

  it('show what the server says of them in their own rows', () => {
    const rows = rowsOf([1, 1, 1], [null, null, null], [2, 2, 1], [null, null, null], [3, 3, 1]);
    const changed = { households: '这一行别人刚改过，请刷新后再填' };
    expect(errorsInPlace([{}, changed], rows)).toEqual([{}, {}, changed, {}, {}]);
  });
});
