import fc from 'fast-check';
import {
  areaOf,
  childPath,
  isRegionCode,
  isWithin,
  levelOfCode,
  levelOfPath,
  localCode,
  pathSegment,
  placeName,
  regionLevels,
  segmentsOf,
} from './regions';

describe('region codes', () => {
  it.each([
    ['3715', 'city'],
    ['371524', 'county'],
    ['371524002', 'township'],
    ['371524002001', 'village'],
    ['3715L1', 'county'],
    ['3715L1001', 'township'],
    ['371524L02', 'township'],
    ['371524002L01', 'village'],
    ['3715L1L02L03', 'village'],
  ])('%s is a %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level);
    expect(isRegionCode(code)).toBe(true);
  });

  it.each([
    '',
    '37',
    '37152',
    '37152400',
    '37152400200',
    '3715240020011',
    '3715l1',
    '371524002 01',
    '3715240L2',
    '0715',
    '37L5',
    '３７１５',
    '3715LL',
    '3715\n',
  ])('refuses %p', (code) => {
    expect(levelOfCode(code)).toBeUndefined();
    expect(isRegionCode(code)).toBe(false);
  });
});

describe('localCode', () => {
  it.each([
    ['3715', 1, '3715L1'],
    ['3715L1', 2, '3715L1L02'],
    ['371524002', 99, '371524002L99'],
    ['3715', 10, undefined],
    ['371524002', 100, undefined],
    ['371524002', 1.5, undefined],
    ['371524002', -1, undefined],
    ['371524002001', 1, undefined],
    ['37', 1, undefined],
    ['', 1, undefined],
  ])('below %p number %p is %p', (parent, serial, code) => {
    expect(localCode(parent, serial)).toBe(code);
  });
});

describe('placeName', () => {
  it.each([
    ['贺庄村委会', '贺庄村'],
    ['西干村村民委员会', '西干村'],
    ['光岳社区居民委员会', '光岳社区'],
    ['古城社区居委会', '古城社区'],
    ['东升社区村委会', '东升社区'],
    ['大屯新村', '大屯新村'],
    ['陈集镇', '陈集镇'],
    ['', ''],
  ])('of %p is %p', (name, place) => {
    expect(placeName(name)).toBe(place);
  });
});

describe('paths', () => {
  it('writes a number as four base-36 characters', () => {
    expect([0, 20, 35, 36, 36 ** 4 - 1].map(pathSegment)).toEqual(['0000', '000k', '000z', '0010', 'zzzz']);
    for (const n of [-1, 36 ** 4, 1.5, NaN]) expect(() => pathSegment(n)).toThrow(RangeError);
  });

  it('joins and splits segments', () => {
    expect(childPath('', 1)).toBe('0001');
    expect(childPath('0001', 20)).toBe('0001000k');
    expect(segmentsOf('0001000k')).toEqual(['0001', '000k']);
    expect(['0001', '00010002', '000100020003', '0001000200030004'].map(levelOfPath)).toEqual([...regionLevels]);
  });

  it.each(['', '001', '00011', '000K', '000~', '0001\n'])('refuses the path %p', (path) => {
    for (const read of [areaOf, segmentsOf, levelOfPath]) expect(() => read(path)).toThrow(RangeError);
    if (path) expect(() => childPath(path, 1)).toThrow(RangeError);
  });

  it('has no level below the village', () => {
    expect(levelOfPath('00010001000100010001')).toBeUndefined();
  });

  it('holds in an area exactly what has its path as prefix', () => {
    // Few numbers, the outermost among them, so that prefixes meet.
    const numbers = fc.constantFrom(0, 1, 35, 36, 36 ** 3, 36 ** 4 - 1);
    const path = fc.array(numbers, { minLength: 1, maxLength: 4 }).map((list) => list.reduce(childPath, ''));
    fc.assert(
      fc.property(path, path, (a, b) => {
        expect(isWithin(a, areaOf(b))).toBe(a.startsWith(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('compares as the database does in C order', () => {
    const path = fc
      .array(fc.nat(36 ** 4 - 1), { minLength: 1, maxLength: 4 })
      .map((list) => list.reduce(childPath, ''));
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(`${text}\0`);
    fc.assert(
      fc.property(path, path, (a, b) => {
        const [left, right] = [bytes(a), bytes(areaOf(b).hi)];
        const at = left.findIndex((byte, i) => byte !== right[i]);
        expect(a < areaOf(b).hi).toBe(at >= 0 && (left[at] ?? 0) < (right[at] ?? 0));
      }),
    );
  });
});
