import { type Day, day, isDay } from './calendar';
import { toHalfWidth, withoutBlanks } from './text';

/** GB 11643-1999: weight of each of the first 17 digits, and the check character for each remainder of 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

const checkCharacter = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
};

const withCheck = (first17: string): string => first17 + checkCharacter(first17);

const birthText = (card: string): string => `${card.slice(6, 10)}-${card.slice(10, 12)}-${card.slice(12, 14)}`;

/**
 * A number as it is kept and compared: narrow characters, no blanks, X in upper case, an old 15-digit number lengthened to 18 (its
 * two-digit years are 19xx). Does not judge: anything else comes back as it is.
 */
export function normaliseIdCard(text: string): string {
  const plain = withoutBlanks(toHalfWidth(text)).toUpperCase();
  return /^\d{15}$/.test(plain) ? withCheck(`${plain.slice(0, 6)}19${plain.slice(6)}`) : plain;
}

/** What is wrong with a number. */
export type IdCardFault = 'length' | 'characters' | 'birth' | 'checksum';

/** The first thing wrong with a normalised number, or undefined. A birth date in the future is the caller's to refuse. */
export function checkIdCard(card: string): IdCardFault | undefined {
  if (card.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(card)) return 'characters';
  if (!isDay(birthText(card))) return 'birth';
  return checkCharacter(card) === card[17] ? undefined : 'checksum';
}

const valid = (card: string): string => {
  // The message names no number: errors end up in logs.
  if (checkIdCard(card)) throw new RangeError('not a valid ID card number');
  return card;
};

/** Birth date in a normalised number. Throws RangeError when the number is not valid. */
export function birthOfIdCard(card: string): Day {
  return day(birthText(valid(card)));
}

/** Sex in a normalised number: the 17th digit is odd for men. Throws RangeError when the number is not valid. */
export function sexOfIdCard(card: string): 'male' | 'female' {
  return Number(valid(card)[16]) % 2 === 1 ? 'male' : 'female';
}

/**
 * A number with a right check character, for synthetic people: a six-digit region code (371599 is no real county), a birth date and a
 * sequence 0 to 999 (odd for men). Throws RangeError for another region code or sequence.
 */
export function idCardFrom(regionCode6: string, birth: Day, sequence: number): string {
  if (!/^\d{6}$/.test(regionCode6)) throw new RangeError('an ID card begins with six digits of region');
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999) throw new RangeError('a sequence is 0 to 999');
  return withCheck(regionCode6 + birth.replace(/-/g, '') + String(sequence).padStart(3, '0'));
}
