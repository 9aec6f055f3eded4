import { useTranslate } from 'react-admin';

/** The module's own words: `words('board.reached')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object): string => translate(`resources.campaigns.${key}`, params);
}
