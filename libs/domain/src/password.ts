/** What is wrong with a new password. */
export type PasswordFault = 'short' | 'plain' | 'name';

const SHORTEST = 10;
const LONG_ENOUGH_WITHOUT_CLASSES = 16;
const FEWEST_DIFFERENT = 5;

const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/**
 * The first thing wrong with a new password, or undefined: fewer than 10 characters (short); fewer than three of lower case, upper
 * case, digits and the rest below 16 characters, or fewer than 5 different characters at any length (plain); the account's name in
 * it, in any case (name).
 */
export function checkPassword(text: string, accountName: string): PasswordFault | undefined {
  const characters = [...text];
  if (characters.length < SHORTEST) return 'short';
  const mixed = classes.filter((kind) => kind.test(text)).length >= 3;
  if (!mixed && characters.length < LONG_ENOUGH_WITHOUT_CLASSES) return 'plain';
  if (new Set(characters).size < FEWEST_DIFFERENT) return 'plain';
  const name = accountName.trim().toLowerCase();
  return name !== '' && text.toLowerCase().includes(name) ? 'name' : undefined;
}
