import { useTranslate } from 'react-admin';

/** The module's own words: `words('form.submit')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object): string => translate(`resources.visits.${key}`, params);
}
