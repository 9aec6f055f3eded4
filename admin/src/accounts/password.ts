import { checkPassword } from '@zhufu/domain/password';

// without characters that are mistaken for each other on paper or by phone: 0 O 1 l I 5 S 2 Z
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRTUVWXY346789';
const GROUPS = 3;
const PER_GROUP = 4;

/** A letter drawn evenly: bytes beyond the last whole multiple are thrown away. */
function draw(): string {
  const bytes = new Uint8Array(1);
  const limit = 256 - (256 % letters.length);
  do {
    crypto.getRandomValues(bytes);
  } while ((bytes[0] ?? limit) >= limit);
  return letters.charAt((bytes[0] ?? 0) % letters.length);
}

const group = (): string => Array.from({ length: PER_GROUP }, draw).join('');

/** A password to be told to its owner, such as `hK7m-Tq4x-Rn9w`; it passes the rule for this account. */
export function generatePassword(accountName: string): string {
  for (;;) {
    const password = Array.from({ length: GROUPS }, group).join('-');
    if (!checkPassword(password, accountName)) return password;
  }
}
