import type { AuthProvider } from 'react-admin';
import type { SessionView } from '@zhufu/contracts/sessions/session.view';
import { type ApiError, ask } from './api';
import { browserTexts, dropKeptOf } from '../ui/form/kept';
import { currentSession, hasExpired, keepSession, may } from './session';

/** Signs in and keeps the session; throws ApiError with the problem's words. */
export async function signIn(name: string, password: string): Promise<SessionView> {
  const session = await ask<SessionView>('sessions', { method: 'POST', body: { name, password } });
  keepSession(session);
  return session;
}

export const authProvider: AuthProvider = {
  login: ({ name, password }: { name: string; password: string }) => signIn(name, password),

  async logout() {
    const session = currentSession();
    if (!session) return '/login';
    // a session that ended by itself leaves what its account has typed
    if (!hasExpired()) dropKeptOf(browserTexts, session.account.id);
    await ask('sessions/me', { method: 'DELETE' }).catch(() => undefined);
    keepSession(undefined);
    return '/login';
  },

  async checkAuth() {
    if (currentSession()) return;
    keepSession(await ask<SessionView>('sessions/me'));
  },

  /** A lost session (401) never leaves the page: `SignInAgain` asks in place, and nothing typed is lost. */
  checkError: (_error: ApiError) => Promise.resolve(),

  /** A list below a resource, such as `reports/unreached`, is its resource's. */
  canAccess: ({ resource, action }) => Promise.resolve(may(`${resource.split('/')[0]}.${action}`)),

  getIdentity: () => {
    const account = currentSession()?.account;
    return account
      ? Promise.resolve({ id: account.id, fullName: account.displayName })
      : Promise.reject(new Error('signed out'));
  },
};
