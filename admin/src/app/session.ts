import { useSyncExternalStore } from 'react';
import type { Permission } from '@zhufu/contracts/permissions';
import type { SessionView } from '@zhufu/contracts/sessions/session.view';

let session: SessionView | undefined;
let permissions: ReadonlySet<string> = new Set();
let expired = false;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const currentSession = (): SessionView | undefined => session;

/** Keeps the session as the server told it last; undefined after signing out. */
export function keepSession(next: SessionView | undefined): void {
  session = next;
  permissions = new Set(next?.permissions);
  expired = false;
  tell();
}

/** The server no longer knows the session: the page stays and asks to sign in again. */
export function noteExpired(): void {
  if (!session || expired) return;
  expired = true;
  tell();
}

/** Who is signed in, where and with which permissions. */
export const useSession = (): SessionView | undefined => useSyncExternalStore(subscribe, currentSession);

export const hasExpired = (): boolean => expired;

export const useExpired = (): boolean => useSyncExternalStore(subscribe, hasExpired);

/** May the signed-in account do this where it acts? */
export const may = (permission: string): boolean => permissions.has(permission);

/** `may` that re-renders when the session changes. */
export function useMay(permission: Permission): boolean {
  return useSyncExternalStore(subscribe, () => permissions.has(permission));
}
