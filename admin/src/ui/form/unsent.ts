import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useSession } from '../../app/session';

/** What was typed into dialogs that were closed without sending, by account, while the page lives. */
const unsent = new Map<string, object>();

/** The place of one dialog's words. */
export function useUnsent(dialog: string) {
  const key = `${useSession()?.account.id ?? ''}.${dialog}`;
  const [place] = useState(() => {
    let isSent = false;
    return {
      found: unsent.get(key),
      keep: (values: object) => void (isSent || unsent.set(key, values)),
      sent: () => {
        isSent = true;
        unsent.delete(key);
      },
    };
  });
  return place;
}

/** Keeps the words of the form around it when its dialog goes. */
export function UnsentKept({ keep }: { keep: (values: object) => void }) {
  const { getValues } = useFormContext();
  useEffect(() => () => keep({ ...getValues() }), [keep, getValues]);
  return null;
}
