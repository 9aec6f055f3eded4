import { useSyncExternalStore } from 'react';
import { type Language, languages } from '@zhufu/contracts/words';

const KEY = 'zhufu.language';
const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** Each language by its own name, as a language switch shows it. */
export const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** What this browser chose last; Chinese without a choice. */
export function storedLanguage(): Language {
  const stored = window.localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : 'zh';
}

let current: Language = 'zh';
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The language of the page, sent with each request so that problems are told in it. */
export const currentLanguage = (): Language => current;
export const useLanguage = (): Language => useSyncExternalStore(subscribe, currentLanguage);

/** Notes the language of the page, for requests, `<html lang>` and the next visit. */
export function noteLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  window.localStorage.setItem(KEY, language);
  listeners.forEach((listener) => listener());
}
