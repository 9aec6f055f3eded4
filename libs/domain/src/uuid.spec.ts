import fc from 'fast-check';
import { isUuid, isUuidV7, uuidv7 } from './uuid';

describe('uuidv7', () => {
  it('carries its millisecond, its version and its variant', () => {
    // The instant of RFC 9562, appendix A.6.
    const id = uuidv7(0x017f22e279b0);
    expect(id).toMatch(/^017f22e2-79b0-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(isUuidV7(id)).toBe(true);
  });

  it('sorts as made, within one millisecond too, and never repeats', () => {
    for (const make of [() => uuidv7(), () => uuidv7(1_484_899_200_000)]) {
      const ids = Array.from({ length: 20_000 }, make);
      expect([...ids].sort()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('sorts by time', () => {
    const anyTime = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        fc.pre(a < b);
        expect(uuidv7(a) < uuidv7(b)).toBe(true);
      }),
    );
  });

  it('uses every random bit of the counter and of the tail', () => {
    const bits = (from: number, to: number): number[] =>
      Array.from({ length: 400 }, (_, at) => parseInt(uuidv7(at).replace(/-/g, '').slice(from, to), 16));
    for (const [from, to, most] of [
      [13, 16, 0x7ff],
      [16, 20, 0xbfff],
      [20, 24, 0xffff],
      [24, 32, 0xffff_ffff],
    ] as const) {
      const seen = bits(from, to);
      expect(Math.max(...seen)).toBeGreaterThan(most * 0.9);
      expect(Math.max(...seen)).toBeLessThanOrEqual(most);
      expect(new Set(seen.map((n) => n % 2)).size).toBe(2);
    }
  });

  it('refuses what is no millisecond', () => {
    for (const at of [-1, 0.5, NaN, 2 ** 48]) expect(() => uuidv7(at)).toThrow(RangeError);
  });
});

describe('isUuid', () => {
  it.each([
    ['017f22e2-79b0-7cc3-98c4-dc0c0c07398f', true, true],
    ['017F22E2-79B0-7CC3-98C4-DC0C0C07398F', true, true],
    ['919108f7-52d1-4320-9bac-f847db4148a8', true, false],
    ['c232ab00-9414-11ec-b3c8-9f6bdeced846', true, false],
    ['00000000-0000-0000-0000-000000000000', false, false],
    ['919108f7-52d1-4320-cbac-f847db4148a8', false, false],
    ['919108f752d143209bacf847db4148a8', false, false],
    ['{919108f7-52d1-4320-9bac-f847db4148a8}', false, false],
    ['919108f7-52d1-4320-9bac-f847db4148a8\n', false, false],
    [undefined, false, false],
  ])('judges %p', (value, any, seven) => {
    expect(isUuid(value)).toBe(any);
    expect(isUuidV7(value)).toBe(seven);
  });
});
