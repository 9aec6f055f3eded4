import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/**
 * The plumbing that travels by itself: who does what under which request, signed into every transaction and every read. What the
 * caller may see travels as a `Scope` argument; the range here only tells the database the same.
 */
export interface Errand {
  /** The account; absent before signing in. */
  readonly actorId?: string;
  /** The permission the route names; the verb in the audit log. */
  readonly action: string;
  readonly requestId?: string;
  /** Half-open range of region paths; nothing when absent. */
  readonly range?: { readonly lo: string; readonly hi: string };
  /** Lets the database refuse an authority that has changed since it was read (accounts/session.store). */
  readonly session?: { readonly id: string; readonly stamp: number };
  /** 'demo-seed', 'job' … when a program acts for the account. */
  readonly via?: string;
  /** Set while a transaction is open. */
  readonly tx?: EntityManager;
  /** Set for a write that is one statement: whether it has been sent. */
  readonly statement?: { sent: boolean };
}

/** Who begins a piece of work may not know its errand yet: a request's is known when the guard has found who asks. */
interface Bearer {
  errand: Errand;
  /** Kept for all errands of one piece of work. */
  readonly outcome: { replayed: boolean };
}

const ambient = new AsyncLocalStorage<Bearer>();

/** The errand of someone who has not signed in: no area, nothing to see. */
export const anonymous = (requestId?: string): Errand => ({ action: 'anonymous', requestId });

const stranger = anonymous();

/** The current errand. */
export const errand = (): Errand => ambient.getStore()?.errand ?? stranger;

/** Runs `work` on an errand. */
export const onErrand = <T>(current: Errand, work: () => T): T =>
  ambient.run({ errand: current, outcome: ambient.getStore()?.outcome ?? { replayed: false } }, work);

/** Gives the work that is going on its errand. Throws outside of any. */
export function takeErrand(current: Errand): void {
  const bearer = ambient.getStore();
  if (!bearer) throw new Error('there is no work to take an errand for');
  bearer.errand = current;
}

/** Notes that what was asked for had been done before: the answer is then 200, not 201 (decisions.md 19). */
export function noteReplay(): void {
  const bearer = ambient.getStore();
  if (bearer) bearer.outcome.replayed = true;
}

/** Had it been done before? */
export const isReplayed = (): boolean => ambient.getStore()?.outcome.replayed ?? false;
