import fc from 'fast-check';
import { addFen, type Fen, fen, formatWan, formatYuan, formatYuanPlain, isFen, parseYuan, sumFen } from './money';

const anyFen = fc.maxSafeInteger().map(fen);

describe('fen', () => {
  it('takes safe integers only', () => {
    expect(fen(111_800_000)).toBe(111_800_000);
    expect(Object.is(fen(-0), 0)).toBe(true);
    for (const n of [0.1, NaN, Infinity, 2 ** 53]) expect(() => fen(n)).toThrow(RangeError);
    expect(isFen('1')).toBe(false);
  });

  it('adds, and refuses to leave the safe integers even for a moment', () => {
    expect(addFen()).toBe(0);
    expect(addFen(fen(10), fen(20), fen(-5))).toBe(25);
    expect(sumFen([fen(23_490_000_00), fen(8_760_000_00), fen(1_270_000_00)])).toBe(33_520_000_00);
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1), fen(-1)])).toThrow(RangeError);
  });
});

describe('parseYuan', () => {
  it.each([
    ['1,234.5', 123450],
    ['１，２３４．５', 123450],
    ['￥300', 30000],
    ['¥ 1 118 000.00', 111_800_000],
    ['12。05', 1205],
    ['12.', 1200],
    ['0.07', 7],
    ['0.29', 29],
    ['−0.05', -5],
    ['-¥20', -2000],
    ['¥-20', -2000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %s', (text, expected) => {
    expect(parseYuan(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '¥',
    '.',
    '.5',
    '1.234',
    '1,5',
    '1,2345',
    '12,34.00',
    '1.2.3',
    '1e3',
    '0x10',
    '--1',
    '-¥-1',
    '5²',
    '三百',
    '1万',
    'NaN',
  ])('refuses %p', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  it('refuses what is beyond the safe integers', () => {
    expect(parseYuan('90071992547409.92')).toBeUndefined();
    expect(parseYuan('90071992547409.93')).toBeUndefined();
    expect(parseYuan('9'.repeat(40))).toBeUndefined();
  });
});

describe('formats', () => {
  it('writes yuan for reading and for inputs', () => {
    expect(formatYuan(fen(111_800_000))).toBe('1,118,000.00');
    expect(formatYuan(fen(0))).toBe('0.00');
    expect(formatYuan(fen(-5))).toBe('\u22120.05');
    expect(formatYuan(fen(99_999))).toBe('999.99');
    expect(formatYuanPlain(fen(111_800_000))).toBe('1118000.00');
    expect(formatYuanPlain(fen(-5))).toBe('-0.05');
  });

  it('writes 万元 as the reports print it (product.md 4)', () => {
    expect(formatWan(fen(335_220_000))).toBe('335.22');
    expect(formatWan(fen(234_900_000), 1)).toBe('234.9');
    expect(formatWan(fen(111_800_000), 1)).toBe('111.8');
    expect(formatWan(fen(12_345_678_900))).toBe('12,345.68');
  });

  it('rounds half away from zero, exactly', () => {
    expect(formatWan(fen(5_000))).toBe('0.01');
    expect(formatWan(fen(4_999))).toBe('0.00');
    expect(formatWan(fen(-5_000))).toBe('\u22120.01');
    expect(formatWan(fen(-4_999))).toBe('0.00');
    expect(formatWan(fen(1_500_000), 0)).toBe('2');
    expect(formatWan(fen(1), 6)).toBe('0.000001');
    expect(formatWan(fen(Number.MAX_SAFE_INTEGER), 6)).toBe('9,007,199,254.740991');
    expect(formatWan(fen(1_005_000))).toBe('1.01');
    for (const digits of [-1, 7, 1.5]) expect(() => formatWan(fen(1), digits)).toThrow(RangeError);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyFen, (f) => {
        expect(parseYuan(formatYuan(f))).toBe(f);
        expect(parseYuan(formatYuanPlain(f))).toBe(f);
      }),
    );
  });

  it('rounds 万元 like whole-number arithmetic of any size', () => {
    fc.assert(
      fc.property(anyFen, fc.integer({ min: 0, max: 6 }), (f: Fen, digits) => {
        const unit = 10n ** BigInt(6 - digits);
        const magnitude = BigInt(Math.abs(f));
        const rounded = (magnitude * 2n + unit) / (unit * 2n);
        expect(formatWan(f, digits).replace(/\D/g, '')).toBe(String(rounded).padStart(digits + 1, '0'));
      }),
    );
  });
});
