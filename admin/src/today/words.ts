import { useTranslate } from 'react-admin';

/** The page's own words: `words('queues.unreached')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object): string => translate(`resources.today.${key}`, params);
}
