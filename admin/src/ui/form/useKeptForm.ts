import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { uuidv7 } from '@zhufu/domain/uuid';
import { copyOf, type Kept, saysTheSame, toKeep } from './kept';
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

/** Calls `open` once, after the form has put its own first values in; says whether that has been. */
function useOpened(open: () => void): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (isReady) open();
    // not again when `open` is another function
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isReady]);
  return isReady;
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

/** Calls `begin` when the record was saved and its form goes on: what was typed is on record now. */
function useSavedUnder(version: number | undefined, begin: () => void): void {
  const onRecord = useRef(version);
  useEffect(() => {
    if (onRecord.current === version) return;
    onRecord.current = version;
    // the form takes the row over after this effect
    queueMicrotask(begin);
    // not again when `begin` is another function
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [version]);
}

/** The form's content beside what it was when it was opened. */
function useContent(version?: number) {
  const { reset, getValues } = useFormContext();
  const first = useRef<Values>({});
  return useMemo(
    () => ({
      begin: () => (first.current = copyOf(getValues())),
      typed: () => toKeep(Date.now(), first.current, copyOf(getValues()), version),
      isUntouched: () => saysTheSame(getValues(), first.current),
      put: (values: Values) => reset({ ...first.current, ...values }, { keepDefaultValues: true }),
      // the id may have been sent without an answer: what is typed next is another record
      clear: () => {
        if (version === undefined) first.current = { ...first.current, id: uuidv7() };
        reset(first.current);
      },
    }),
    [reset, getValues, version],
  );
}

/**
 * Keeps what is typed into the form around it, and puts it back when the form is opened again. A new record is kept with its id, so that
 * sending it once more after a lost answer replays.
 */
export function useKeptForm({ keeping, version, stale }: KeptForm) {
  const content = useContent(version);
  const [standing, setStanding] = useState<Standing>();
  const last = useRef<Kept>(undefined);
  const undone = useRef<Kept>(undefined);

  const putBack = (kept: Kept) => {
    last.current = kept;
    content.put(kept.values);
    setStanding({ state: 'restored', at: kept.at });
  };
  const write = useCallback(() => {
    const kept = content.typed();
    if (last.current && saysTheSame(kept.values, last.current.values)) return;
    last.current = content.isUntouched() ? undefined : kept;
    if (!last.current) keeping.drop();
    else if (keeping.keep(kept)) setStanding({ state: 'kept', at: kept.at });
  }, [content, keeping]);
  const isReady = useOpened(() => {
    const { found } = keeping;
    content.begin();
    if (found) putBack(found);
    if (found?.base && found.base.version !== version) stale?.(found.base);
  });
  useRested(isReady, write);

  useSavedUnder(version, () => {
    last.current = undefined;
    keeping.drop();
    setStanding(undefined);
    content.begin();
  });

  const giveUp = () => {
    undone.current = content.typed();
    last.current = undefined;
    keeping.drop();
    content.clear();
    setStanding({ state: 'givenUp', at: Date.now() });
  };
  const takeBack = () => undone.current && keeping.keep(undone.current) && putBack(undone.current);
  return { standing, giveUp, takeBack };
}
