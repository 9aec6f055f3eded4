import { useTranslate } from 'react-admin';

/** The page's own words: `words('legend.left')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object): string => translate(`resources.map.${key}`, params);
}
