import type { ProgressRow, UnreachedRow } from '@zhufu/contracts/reports/report.view';
import { byVillage, elsewhereOf, missingOf, mostLeftFirst, shareOf } from './counts';

const row = (values: Partial<ProgressRow>) =>
  ({ targetHouseholds: null, registered: 0, households: 0, ...values }) as ProgressRow;

describe('what is left to do', () => {
  it('is never negative', () => {
    expect(missingOf(row({ targetHouseholds: 3, households: 4 }))).toBe(0);
  });

  it('has no target where none is set', () => {
    expect(missingOf(row({ households: 4 }))).toBeUndefined();
    expect(missingOf(row({ targetHouseholds: 10, households: 4 }))).toBe(6);
  });

  it('is a share of the target, else of those on record', () => {
    expect(shareOf(row({ targetHouseholds: 8, registered: 100, households: 4 }))).toBe(0.5);
    expect(shareOf(row({ registered: 16, households: 4 }))).toBe(0.25);
    expect(shareOf(row({}))).toBeUndefined();
  });

  it('comes with the most first', () => {
    const rows = [row({ regionCode: 'a', unreached: 1 }), row({ regionCode: 'b', unreached: 5 })];
    expect(mostLeftFirst(rows).map(({ regionCode }) => regionCode)).toEqual(['b', 'a']);
  });
});

describe('families of a township', () => {
  it('stand by village', () => {
    const family = (id: string, villageCode: string) => ({ id, villageCode, villageName: villageCode }) as UnreachedRow;
    const villages = byVillage([family('1', 'b'), family('2', 'a'), family('3', 'b')]);
    expect(villages.map(({ code, families }) => [code, ...families.map(({ id }) => id)])).toEqual([
      ['b', '1', '3'],
      ['a', '2'],
    ]);
  });
});

describe('what waits beside the campaign shown', () => {
  it('is all that waits, less what waits in it', () => {
    const here = { unsigned: 5, returned: 2, toConfirm: 1 };
    expect(elsewhereOf({ unsigned: 5, returned: 6, toConfirm: undefined }, here)).toEqual([
      { queue: 'returned', count: 4, total: 6 },
    ]);
    expect(elsewhereOf({ unsigned: 5, returned: 0 }, undefined)).toEqual([{ queue: 'unsigned', count: 5, total: 5 }]);
  });
});
