import { useState } from 'react';
import { currentSession, useSession } from '../../app/session';
import { browserTexts, dropOldKept, type Kept, keptKey, readKept, writeKept } from './kept';

/** The place in this browser where one form of the signed-in account is kept until it is sent. */
export interface Keeping {
  /** What lay there when the form was opened. */
  found?: Kept;
  /** False when the browser keeps nothing. */
  keep(kept: Kept): boolean;
  drop(): void;
  /** It has been sent: it is dropped, and nothing of it is kept again. */
  end(): void;
}

function keepingOf(accountId: string, form: string): Keeping {
  const key = keptKey(accountId, form);
  let isOver = false;
  const drop = () => void browserTexts.delete(key);
  return {
    found: readKept(browserTexts, key),
    // the last words of a form that a sign-out takes away are not kept
    keep: (kept) => !isOver && currentSession()?.account.id === accountId && writeKept(browserTexts, key, kept),
    drop,
    end() {
      isOver = true;
      drop();
    },
  };
}

/** `form` names it among the account's forms: what is recorded, and for whom. */
export function useKeeping(form: string): Keeping {
  const accountId = useSession()?.account.id ?? '';
  const [keeping] = useState(() => {
    dropOldKept(browserTexts, Date.now());
    return keepingOf(accountId, form);
  });
  return keeping;
}
