import type { Authority } from '../scope';

/**
 * The one port of the platform (decisions.md 24): who a session token belongs to. Answers may be remembered, since the database itself
 * refuses authority that has changed (session_assert); then `forget` is called and the store asked again.
 */
export interface SessionStore {
  find(token: string): Promise<Authority | undefined>;
  forget(token: string): void;
}
export const SESSION_STORE = Symbol('SessionStore');

const COOKIE = 'zhufu_session';

/** The cookie's name: `__Host-` binds it to this host and https; browsers accept it on loopback too (decisions.md 30). */
export const cookieName = (secure: boolean): string => (secure ? `__Host-${COOKIE}` : COOKIE);

/** The token a request carries under either name. */
export const tokenOf = (cookies: Record<string, string | undefined> | undefined): string | undefined =>
  cookies?.[cookieName(true)] ?? cookies?.[cookieName(false)];
