import type { Authority } from '../scope';
import type { ZhufuRequest } from './request';

/**
 * The one port of the platform (decisions.md 24): who a session token belongs to. Answers may be remembered, since the database itself
 * refuses authority that has changed (db/scoped-query); then `forget` is called and the store asked again.
 */
export interface SessionStore {
  /** What is remembered of a token and may still be used. */
  known(token: string): Authority | undefined;
  find(token: string): Promise<Authority | undefined>;
  forget(token: string): void;
}
export const SESSION_STORE = Symbol('SessionStore');

const COOKIE = 'zhufu_session';

/** The cookie's name: `__Host-` binds it to this host and https; browsers accept it on loopback too (decisions.md 30). */
export const cookieName = (secure: boolean): string => (secure ? `__Host-${COOKIE}` : COOKIE);

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** On https and on loopback the cookie is bound to the host (decisions.md 30). */
export const isSecure = (request: ZhufuRequest): boolean =>
  request.protocol === 'https' || LOOPBACK.test(request.headers.host ?? '');

/** The token a request carries; under the other name another site on this host may have put one there. */
export const tokenOf = (request: ZhufuRequest): string | undefined => request.cookies?.[cookieName(isSecure(request))];

/** Makes the next look at this request's token ask the database. */
export function forgetAuthority(sessions: SessionStore, request: ZhufuRequest): void {
  const token = tokenOf(request);
  if (token) sessions.forget(token);
}
