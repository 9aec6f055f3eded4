import { type RefObject, useEffect } from 'react';
import { type FieldErrors, get, useFormContext, useFormState } from 'react-hook-form';
import { errorsOf } from './errors';

const concerns = (path: string, changed: string): boolean =>
  path === changed || path.startsWith(`${changed}.`) || changed.startsWith(`${path}.`);

/**
 * Inside a form: what is told to be wrong follows every change, since another field may mend it. What the server said nobody here can judge:
 * it goes once its own entry is changed. Notes in `told` what stands.
 */
export function Followed({ told }: { told: RefObject<FieldErrors> }) {
  const { errors } = useFormState();
  const { subscribe, trigger, clearErrors } = useFormContext();
  useEffect(() => {
    told.current = errors;
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name: changed }) => {
          if (!changed) return;
          const paths = errorsOf(told.current);
          const isSaid = (path: string) => (get(told.current, path) as { type: string }).type === 'server';
          const mended = paths.filter((path) => isSaid(path) && concerns(path, changed));
          const judged = paths.filter((path) => !isSaid(path));
          if (mended.length > 0) clearErrors(mended);
          if (judged.length > 0) void trigger(judged);
        },
      }),
    [told, subscribe, trigger, clearErrors],
  );
  return null;
}
