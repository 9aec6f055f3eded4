import 'reflect-metadata';
import { TargetsInput } from '@zhufu/contracts/campaigns/campaign.input';
import { violationsOf } from '../../ui/form/validate';
import type { TargetRow } from '@zhufu/contracts/campaigns/campaign.view';
import { editableRows, errorsInPlace, judgedRows, sentRows, standingOf, type TypedTarget } from './rows';

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

describe('the rows of the form', () => {
  const told = (regionCode: string, regionName: string) => ({ regionCode, regionName }) as TargetRow;
  const [city, present, closed] = [told('371500', '市'), told('371521', '新县'), told('371521', '旧县')] as const;
  const namesOf = (editable: boolean, ownEditable: boolean) =>
    editableRows({ own: [city], rows: [present, closed], editable, ownEditable }).map(({ regionName }) => regionName);

  it("begin with the region's own, where its reader sets it, and name each code once", () => {
    expect(namesOf(true, true)).toEqual(['市', '新县']);
    expect(namesOf(true, false)).toEqual(['新县']);
    expect(namesOf(false, false)).toEqual([]);
  });
});

describe('the whole and its parts', () => {
  it('show what is left to give out, or given out too much', () => {
    const own = { households: 100, amount: 500 };
    expect(standingOf(own, rowsOf([60, 300, 1], [50, null, null], [null, null, null]))).toEqual({
      sum: { households: 110, amount: 300 },
      difference: { households: -10, amount: 200 },
    });
  });

  it('have no difference without a whole, and no sum without parts or while what is typed is no number', () => {
    const none = { households: null, amount: null };
    expect(standingOf(none, rowsOf([60, 300, 1]))).toMatchObject({ sum: { households: 60 }, difference: none });
    expect(standingOf({ households: 5, amount: NaN }, rowsOf([NaN, null, null]))).toEqual({
      sum: none,
      difference: { households: 5, amount: null },
    });
  });
});
