import { useSearchParams } from 'react-router-dom';

/** The choices of a page, kept in its address. */
export function useChoices() {
  const [params, setParams] = useSearchParams();
  const changed = (choices: Record<string, string | null | undefined>): URLSearchParams => {
    const next = new URLSearchParams(params);
    for (const [key, value] of Object.entries(choices)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    return next;
  };
  return {
    chosen: (key: string): string | undefined => params.get(key) ?? undefined,
    choose: (choices: Record<string, string | null | undefined>): void => setParams(changed(choices)),
    /** The address with other choices, for a link. */
    to: (choices: Record<string, string | null | undefined>): string => `?${changed(choices).toString()}`,
  };
}
