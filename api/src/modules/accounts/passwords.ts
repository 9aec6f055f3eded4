import { hash, verify } from '@node-rs/argon2';
import { checkPassword } from '@zhufu/domain/password';
import { Problem } from '../../platform/http/problem';
import { settings } from '../../platform/settings';

/** argon2id is the library's default algorithm. */
export const hashPassword = (password: string): Promise<string> => hash(password, settings.password);

/** Verified for a name that does not exist, so that the answer takes as long (promises.md). */
const unknown = hashPassword('no account has this password');

/** Is it the password behind the hash? Without a hash the answer is no, after the same work. */
export async function isPassword(stored: string | undefined, password: string): Promise<boolean> {
  const right = await verify(stored ?? (await unknown), password);
  return stored !== undefined && right;
}

/** Throws `invalid` at `field` when a new password is too weak. */
export function requireStrong(password: string, accountName: string, field: string): void {
  const weak = checkPassword(password, accountName);
  if (weak) throw Problem.invalid({ field, rule: `password_${weak}` });
}
