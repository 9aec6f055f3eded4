import { useTranslate } from 'react-admin';

/** The module's own words: `words('totals.name')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object): string => translate(`resources.reports.${key}`, params);
}
