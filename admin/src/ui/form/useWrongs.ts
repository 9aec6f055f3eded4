import { type RefObject, useEffect, useState } from 'react';
import { type FieldErrors, get, useFormState } from 'react-hook-form';
import { errorsOf } from './errors';

export interface Wrongs {
  /** Those with a place in the form, the topmost first. */
  shown: string[];
  /** The topmost as its label says it. */
  label?: string;
  /** Those the form has no field for: they are told at its foot, or nobody would know. */
  unshown: { path: string; message: string }[];
}

const none: Wrongs = { shown: [], unshown: [] };

/** Where the form shows a field, or what is wrong with a list. */
const placeOf = (form: HTMLFormElement, path: string): Element | null =>
  form.querySelector(`[name="${path}"], [data-field="${path}"]`);

const labelOf = (place: Element | null | undefined): string | undefined =>
  place
    ?.closest('.MuiFormControl-root')
    ?.querySelector('label')
    ?.textContent?.replace(/\s*\*$/, '');

function wrongsIn(form: HTMLFormElement, errors: FieldErrors, paths: string[]): Wrongs {
  const found = paths.map((path) => ({ path, place: placeOf(form, path) }));
  const inOrder = found
    .filter(({ place }) => place)
    .sort((a, b) => (a.place!.compareDocumentPosition(b.place!) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return {
    shown: inOrder.map(({ path }) => path),
    label: labelOf(inOrder[0]?.place),
    unshown: found
      .filter(({ place }) => !place)
      .map(({ path }) => ({ path, message: (get(errors, path) as { message?: string }).message ?? '' })),
  };
}

/** Shows a field and goes into it. */
export function goTo(form: HTMLFormElement, path: string): void {
  const place = placeOf(form, path);
  const field = place?.closest('.MuiFormControl-root') ?? place;
  const inputs = 'input:not([aria-hidden]), textarea:not([aria-hidden]), [role="combobox"], button';
  field?.scrollIntoView({ block: 'center' });
  (field?.querySelector<HTMLElement>(inputs) ?? (place as HTMLElement | null))?.focus({ preventScroll: true });
}

/** What is wrong in the form around an element, as the form shows it; once it was sent in vain it goes to the first. */
export function useWrongs(within: RefObject<HTMLElement | null>): Wrongs {
  const { errors, submitCount } = useFormState();
  const [wrongs, setWrongs] = useState(none);
  const paths = errorsOf(errors);
  const key = paths.join();
  useEffect(() => {
    const form = within.current?.closest('form');
    if (!form || !key) {
      setWrongs(none);
      return;
    }
    const look = () => setWrongs(wrongsIn(form, errors, key.split(',')));
    look();
    // an entry that is wrong may open its fields only now
    const watch = new MutationObserver(look);
    watch.observe(form, { childList: true, subtree: true });
    return () => watch.disconnect();
    // `errors` is another object with every key that is pressed
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [within, key]);
  useEffect(() => {
    const form = within.current?.closest('form');
    const [first] = form && key ? wrongsIn(form, errors, key.split(',')).shown : [];
    if (submitCount > 0 && form && first) goTo(form, first);
    // only when it was sent again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [within, submitCount]);
  return wrongs;
}
