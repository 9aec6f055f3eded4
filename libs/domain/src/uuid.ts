/** A millisecond's counter starts below half of its 42 bits, so that counting up never overflows. */
const COUNTER_START = 2 ** 41;
const LAST_MILLISECOND = 2 ** 48 - 1;

let latest = { at: -1, counter: 0 };

/** Random words are fetched by the hundred: asking for each costs more than the rest of an id. */
let words = new Uint32Array(0);
let used = 0;

function randomWord(): number {
  if (used === words.length) {
    words = globalThis.crypto.getRandomValues(new Uint32Array(128));
    used = 0;
  }
  return words[used++] ?? 0;
}

const nextCounter = (at: number): number => {
  if (latest.at === at) return latest.counter + 1;
  return ((randomWord() * 2 ** 32) % COUNTER_START) + randomWord();
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * A UUID of version 7 (RFC 9562), lower case: the millisecond `at` (default now), a 42-bit counter that starts at random in each
 * millisecond, and 32 random bits. Ids made one after the other for the same millisecond sort in the order they were made; a clock
 * set back makes smaller ids. Throws RangeError unless `at` is a whole number of milliseconds from 0 to 2^48 − 1.
 */
export function uuidv7(at: number = Date.now()): string {
  if (!Number.isInteger(at) || at < 0 || at > LAST_MILLISECOND)
    throw new RangeError('a UUID counts whole milliseconds');
  latest = { at, counter: nextCounter(at) };
  const time = hex(at, 12);
  // 42 counter bits: 12 after the version, 14 after the two variant bits, 16 at the start of the node.
  const high = Math.floor(latest.counter / 2 ** 30);
  const low = latest.counter % 2 ** 30;
  const clock = 0x8000 + Math.floor(low / 2 ** 16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(high, 3)}-${hex(clock, 4)}-${hex(low % 2 ** 16, 4)}${hex(randomWord(), 8)}`;
}

/** True for the text form of a UUID of any version (1 to 8) and the RFC's variant, in lower or upper case. */
export function isUuid(value: unknown): value is string {
  return (
    typeof value === 'string' && /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(value)
  );
}

/** True for a UUID of version 7. */
export function isUuidV7(value: unknown): value is string {
  return isUuid(value) && value[14] === '7';
}
