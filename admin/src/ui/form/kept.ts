type Values = Record<string, unknown>;

/** What somebody typed into a form and has not sent. */
export interface Kept {
  /** When it was typed, in milliseconds. */
  at: number;
  /** All of a new record with its id; of one that is changed, what was changed. */
  values: Values;
  /** The same fields as they were in the record, and its version. */
  base?: Values;
}

/** Texts by key; a `Map` is one. */
export interface Texts {
  keys(): Iterable<string>;
  get(key: string): string | undefined;
  set(key: string, text: string): unknown;
  delete(key: string): unknown;
}

/** This browser's own store, which outlives the tab. */
export const browserTexts: Texts = {
  keys: () => Object.keys(window.localStorage),
  get: (key) => window.localStorage.getItem(key) ?? undefined,
  set: (key, text) => window.localStorage.setItem(key, text),
  delete: (key) => window.localStorage.removeItem(key),
};

const PREFIX = 'zhufu.kept.';
const DAYS = 7;
const AGE = DAYS * 24 * 3600 * 1000;

const ofAccount = (accountId: string): string => `${PREFIX}${accountId}.`;
const keysOf = (texts: Texts, prefix: string): string[] => [...texts.keys()].filter((key) => key.startsWith(prefix));

function parse(text: string | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? '') as Kept;
    return typeof kept.at === 'number' && typeof kept.values === 'object' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Where an account's unsent form lies: no other account asks for this key. */
export const keptKey = (accountId: string, form: string): string => ofAccount(accountId) + form;

export const readKept = (texts: Texts, key: string): Kept | undefined => parse(texts.get(key));

/** Says whether it is kept now: a browser may be full, or keep nothing at all. */
export function writeKept(texts: Texts, key: string, kept: Kept): boolean {
  try {
    texts.set(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Everything an account has typed and not sent, when it signs out. */
export const dropKeptOf = (texts: Texts, accountId: string): void =>
  keysOf(texts, ofAccount(accountId)).forEach((key) => texts.delete(key));

/** Whatever has lain for more than seven days, whoever typed it. */
export const dropOldKept = (texts: Texts, now: number): void =>
  keysOf(texts, PREFIX)
    .filter((key) => (parse(texts.get(key))?.at ?? 0) < now - AGE)
    .forEach((key) => texts.delete(key));

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value === '' ? undefined : (value ?? undefined);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, plain(one)]));
}

/** Do two forms say the same? An empty field says what an absent one says. */
export const saysTheSame = (a: Values, b: Values): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

/** The content as it is kept, apart from the form that goes on changing. */
export const copyOf = (values: Values): Values => JSON.parse(JSON.stringify(values)) as Values;

/** What to keep of a form: everything when it is new; over a record only the fields that were changed, and what they were before. */
export function toKeep(at: number, first: Values, values: Values, version?: number): Kept {
  if (version === undefined) return { at, values };
  const changed = Object.keys(values).filter((field) => !saysTheSame({ x: values[field] }, { x: first[field] }));
  const of = (row: Values): Values => Object.fromEntries(changed.map((field) => [field, row[field]]));
  return { at, values: of(values), base: { ...of(first), version } };
}
