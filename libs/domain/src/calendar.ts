declare const brand: unique symbol;

/** A calendar day 'YYYY-MM-DD' without a time or a zone (house.md Time); years 1900 to 2199, so that 1016 for 2016 is refused. */
export type Day = string & { readonly [brand]: 'Day' };

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

// Days are counted at UTC midnights: no zone and no summer time touches them.
const numberOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
const textOf = (dayNumber: number): string => {
  const date = new Date(dayNumber * MS_PER_DAY);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
};

/** True for a day that exists, written 'YYYY-MM-DD', from 1900 to 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  // Date.parse turns 31 April into 1 May: only a day that exists comes back as it was written.
  return textOf(numberOf(value)) === value;
}

/**
 * A day as people write it (20170109, 2017.1.9, 2017/1/9, 2017年1月9日) in the one way it is kept, '2017-01-09'; any other text as it
 * is, for the rules to refuse.
 */
export function readDay(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const [, year = '', month = '', date = ''] =
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain) ?? /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
}

/** A text as a day. Throws RangeError for a day that does not exist or is written otherwise. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError('a day is written YYYY-MM-DD and exists');
  return text;
}

/**
 * The business day of an instant in Shanghai, at a fixed +08:00, wherever the machine stands. It agrees with SQL's
 * `at time zone 'Asia/Shanghai'` for every instant since 1991-09-15. China had summer time in 1986–1991, but the instants given
 * here are of our own records (visits, payments, entries), all later; a birth date is a Day from the start and never an instant
 * (stack.md 13). Throws RangeError for an invalid Date.
 */
export function shanghaiDay(instant: Date): Day {
  return day(textOf(Math.floor((instant.getTime() + 8 * MS_PER_HOUR) / MS_PER_DAY)));
}

/** The day `count` days later (earlier when negative). Throws RangeError outside the years 1900 to 2199. */
export function addDays(from: Day, count: number): Day {
  return day(textOf(numberOf(from) + count));
}

/** Days from one day to another: 0 for the same, negative backwards. An inclusive period has one day more. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/**
 * Completed years (周岁) on a day, negative before birth. A year is completed on the birthday; someone born on 29 February completes
 * it on 1 March of a common year.
 */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** For sorting: negative when `a` is earlier, 0 when equal, positive when later. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
