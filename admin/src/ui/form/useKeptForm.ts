import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { uuidv7 } from '@zhufu/domain/uuid';
import { type Kept, saysTheSame, toKeep } from './kept';
import type { Keeping } from './useKeeping';

type Values = Record<string, unknown>;

const RESTED = 500;

/** What is said of the form's content: kept, put back from an earlier time, or given up (and to be had back). */
export interface Standing {
  state: 'kept' | 'restored' | 'givenUp';
  at: number;
}

export interface KeptForm {
  keeping: Keeping;
  /** The version of the record that is changed; absent for a new one. */
  version?: number;
  /** What was kept belongs to an older version: the fields as they were then. */
  stale?: (base: Values) => void;
}

/** Calls `write` when the form has rested, and at once when the page or the form goes. */
function useRested(isReady: boolean, write: () => void): void {
  const { subscribe } = useFormContext();
  useEffect(() => {
    if (!isReady) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      write();
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(now, RESTED);
    };
    const stop = subscribe({ formState: { values: true }, callback: later });
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      stop();
      now();
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [isReady, subscribe, write]);
}

/**
 * Keeps what is typed into the form around it, and puts it back when the form is opened again. A new record is kept with its id, so that
 * sending it once more after a lost answer replays.
 */
export function useKeptForm({ keeping, version, stale }: KeptForm) {
  const { reset, getValues } = useFormContext();
  const [standing, setStanding] = useState<Standing>();
  const first = useRef<Values>({});
  const last = useRef<Kept>(undefined);
  const undone = useRef<Kept>(undefined);
  const [isReady, setReady] = useState(false);

  const putBack = useCallback(
    (kept: Kept) => {
      last.current = kept;
      reset({ ...first.current, ...kept.values }, { keepDefaultValues: true });
      setStanding({ state: 'restored', at: kept.at });
    },
    [reset],
  );
  const write = useCallback(() => {
    const kept = toKeep(Date.now(), first.current, structuredClone(getValues()), version);
    if (last.current && saysTheSame(kept.values, last.current.values)) return;
    if (saysTheSame(getValues(), first.current)) return keeping.drop();
    last.current = kept;
    if (keeping.keep(kept)) setStanding({ state: 'kept', at: kept.at });
  }, [getValues, keeping, version]);

  // the form puts its own first values in when it mounts; what was kept comes after them
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (!isReady) return;
    first.current = structuredClone(getValues());
    if (!keeping.found) return;
    putBack(keeping.found);
    const { base } = keeping.found;
    if (base && base.version !== version) stale?.(base);
    // once, when the form is there
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady]);
  useRested(isReady, write);

  const giveUp = () => {
    undone.current = toKeep(Date.now(), first.current, structuredClone(getValues()), version);
    last.current = undefined;
    keeping.drop();
    // the id may have been sent without an answer: what is typed next is another record
    if (version === undefined) first.current = { ...first.current, id: uuidv7() };
    reset(first.current);
    setStanding({ state: 'givenUp', at: Date.now() });
  };
  const takeBack = () => {
    if (!undone.current) return;
    keeping.keep(undone.current);
    putBack(undone.current);
  };
  return { standing, giveUp, takeBack };
}
