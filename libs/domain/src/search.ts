import { checkIdCard, normaliseIdCard } from './id-card';
import { withoutBlanks } from './text';

/*
 * How a household is found: by name or village (tokens), pinyin initials (tokens), number, or the last four of the ID card (blind
 * index). Tokens are computed on write (decisions.md 17): trigrams make none of two Chinese characters (performance.md).
 */

const LONGEST_INITIALS = 6;

const plain = (text: string): string => withoutBlanks(text.normalize('NFKC')).toLowerCase();

/** Letters and digits only: the '·' of a long name and whatever punctuation was typed do not matter. */
const lettersOf = (text: string): string[] => [...plain(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '')];

const pairsOf = (letters: readonly string[]): string[] =>
  letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);

const runsOf = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => text.slice(start, start + length));

const tokens = (prefix: string, texts: readonly string[]): string[] => [...new Set(texts)].map((text) => prefix + text);

/** Tokens of a Chinese name, or of a village's: its characters and pairs of neighbours: 'n王', 'n志', 'n王志'. */
export function nameTokens(name: string): string[] {
  const letters = lettersOf(name);
  return tokens('n', [...letters, ...pairsOf(letters)]);
}

const initialLetters = (initials: string): string => plain(initials).replace(/[^a-z]/g, '');

/** Tokens of pinyin initials: every run of 1 to 6 letters: 'pw', 'pwz', … */
export function initialTokens(initials: string): string[] {
  const letters = initialLetters(initials);
  const runs = Array.from({ length: LONGEST_INITIALS }, (_, i) => runsOf(letters, i + 1));
  return tokens('p', runs.flat());
}

/**
 * One reading of what was typed, normalised: a number's beginning as it is stored ('371524-004', '3715L1-'), four characters ('162X'),
 * lower-case letters, or the letters of a name or village.
 */
export type SearchTerm =
  | { readonly kind: 'number'; readonly prefix: string }
  | { readonly kind: 'lastFour'; readonly text: string }
  | { readonly kind: 'initials'; readonly letters: string }
  | { readonly kind: 'name'; readonly text: string };

/**
 * The tokens a household must all have to be found by a name or by initials; none for the other kinds. They narrow exactly enough for
 * names as they are: only a text of three characters or more could meet its pairs apart ('王志英' in '志英王志').
 */
export function tokensOf(term: SearchTerm): string[] {
  if (term.kind === 'name') {
    const letters = lettersOf(term.text);
    return tokens('n', letters.length > 1 ? pairsOf(letters) : letters);
  }
  if (term.kind === 'initials')
    return tokens('p', runsOf(term.letters, Math.min(LONGEST_INITIALS, term.letters.length)));
  return [];
}

/** The beginning of a household number (county code, hyphen, sequence), the hyphen put in when left out; undefined when it is none. */
const numberBeginning = (text: string): string | undefined => {
  const [, county = '', hyphen = '', sequence = ''] = /^(\d{1,6}|\d{4}l\d?)(-?)(\d{0,8})$/.exec(text) ?? [];
  if (!county) return undefined;
  if (!hyphen && !sequence) return county.toUpperCase();
  return county.length === 6 ? `${county.toUpperCase()}-${sequence}` : undefined;
};

/** The last four of a whole ID card, blanks and old numbers of 15 digits included; undefined for any other text. */
export function lastFourOf(typed: string): string | undefined {
  const card = normaliseIdCard(plain(typed));
  return checkIdCard(card) === undefined ? card.slice(-4) : undefined;
}

/** An ID card that is not whole yet, or mistyped: no other text has so many digits in a row, a household number at most 14. */
export const isCardInPart = (typed: string): boolean => /\d{15}/.test(plain(typed)) && !lastFourOf(typed);

/** What of a typed text is asked for. It stands in addresses, where an ID card must not: of a whole one its last four, of a part nothing. */
export const askable = (typed: string): string => (isCardInPart(typed) ? '' : (lastFourOf(typed) ?? typed.trim()));

/**
 * What a typed text may mean; empty when it means nothing. Four digits are read both as the last four of an ID card and as the
 * beginning of a number. Of a whole ID card only the last four are used.
 */
export function parseSearch(q: string): SearchTerm[] {
  const lastFour = lastFourOf(q);
  if (lastFour) return [{ kind: 'lastFour', text: lastFour }];
  const text = plain(q).replace(/[\u2010-\u2015\u2212]/g, '-');
  const found: SearchTerm[] = [];
  if (/^\d{3}[\dx]$/.test(text)) found.push({ kind: 'lastFour', text: text.toUpperCase() });
  const prefix = numberBeginning(text);
  if (prefix !== undefined) found.push({ kind: 'number', prefix });
  if (found.length > 0) return found;
  if (/^[a-z]+$/.test(text)) return [{ kind: 'initials', letters: text }];
  const name = lettersOf(text).join('');
  return name === '' ? [] : [{ kind: 'name', text: name }];
}
