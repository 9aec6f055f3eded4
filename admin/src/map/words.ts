import { useTranslate } from 'react-admin';

/** The page's own words: `words('legend.left')`. */
export function useWords() {
  const translate = useTranslate();
  return (key: string, params?: object): string => translate(`resources.map.${key}`, params);
}

/** What an amount is called: money is known by place, so that with a category chosen it is still that of all. */
export function useMoneyName(category: string | undefined) {
  const words = useWords();
  return (money: string): string => (category ? words('ofAllKinds', { money }) : money);
}
