import { toHalfWidth, withoutBlanks } from './text';

declare const brand: unique symbol;

/** Money in whole fen (0.01 yuan): a safe integer, negative in reversals (product.md 3.1, house.md Money). */
export type Fen = number & { readonly [brand]: 'Fen' };

/** True for a safe integer. */
export function isFen(value: unknown): value is Fen {
  return Number.isSafeInteger(value);
}

/** A number as money; −0 becomes 0. Throws RangeError unless it is a safe integer. */
export function fen(n: number): Fen {
  if (!isFen(n)) throw new RangeError('money is a whole number of fen');
  return (n || 0) as Fen;
}

/** The sum of amounts; 0 for none. Throws RangeError as soon as it leaves the safe integers. */
export function sumFen(list: Iterable<Fen>): Fen {
  let sum = fen(0);
  for (const item of list) sum = fen(sum + item);
  return sum;
}

/** The sum of its arguments. Throws RangeError as soon as it leaves the safe integers. */
export function addFen(...list: Fen[]): Fen {
  return sumFen(list);
}

// Thousands separators stand in threes or not at all: '1，5' may well mean 1.5 and is refused.
const yuanText = /^([-−]?)¥?([-−]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{0,2}))?$/;

/**
 * Yuan as people type it ('1,234.5', '１２３４．５', '￥300', '−20.00'), or undefined: not a number, more than two decimals,
 * misplaced separators, or beyond the safe integers. Reads digits as text, so no float touches money.
 */
export function parseYuan(text: string): Fen | undefined {
  const parts = yuanText.exec(withoutBlanks(toHalfWidth(text)).replace('。', '.'));
  if (!parts) return undefined;
  const [, before = '', after = '', whole = '', cents = ''] = parts;
  if (before && after) return undefined;
  const amount = Number(whole.replace(/,/g, '') + cents.padEnd(2, '0'));
  return isFen(amount) ? fen(before || after ? -amount : amount) : undefined;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',');

const decimal = (units: number, places: number): [whole: string, fraction: string] => {
  const digits = String(units).padStart(places + 1, '0');
  return places === 0 ? [digits, ''] : [digits.slice(0, -places), `.${digits.slice(-places)}`];
};

/** For reading: '1,118,000.00', with the minus sign U+2212 ('−0.05'). */
export function formatYuan(f: Fen): string {
  const [whole, fraction] = decimal(Math.abs(f), 2);
  return `${f < 0 ? '−' : ''}${grouped(whole)}${fraction}`;
}

/** For inputs and files: '1118000.00', with the ASCII minus. */
export function formatYuanPlain(f: Fen): string {
  return `${f < 0 ? '-' : ''}${decimal(Math.abs(f), 2).join('')}`;
}

/**
 * In 万元 (10,000 yuan) with exactly `digits` decimals (0 to 6): '335.22', '1,234.50'. Half is rounded away from zero, by integer
 * arithmetic. The minus sign is U+2212; what rounds to nothing has none. Throws RangeError for other digits.
 */
export function formatWan(f: Fen, digits = 2): string {
  if (!Number.isInteger(digits) || digits < 0 || digits > 6) throw new RangeError('万元 has 0 to 6 decimals');
  // 1 万元 is 10^6 fen.
  const unit = 10 ** (6 - digits);
  const rest = Math.abs(f) % unit;
  const units = (Math.abs(f) - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  const [whole, fraction] = decimal(units, digits);
  return `${f < 0 && units > 0 ? '−' : ''}${grouped(whole)}${fraction}`;
}
