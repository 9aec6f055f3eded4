import polyglotI18nProvider from 'ra-i18n-polyglot';
import { consoleWords } from '@zhufu/contracts/console-words';
import { type Language, languages, type TextTree, textsOf } from '@zhufu/contracts/words';
import { languageNames, noteLanguage, storedLanguage } from '../language';
import { raZh } from './ra-zh';

const merged = (ra: object, language: Language): TextTree => ({
  ...(ra as TextTree),
  ...textsOf(language, consoleWords),
});

/** English is fetched when asked for; Chinese is in the first chunk. */
async function english(): Promise<TextTree> {
  const { default: ra } = await import('ra-language-english');
  return merged(ra, 'en');
}

const first = merged(raZh, 'zh');

/** Starts in Chinese, synchronously; `startLanguage` then turns it to the language this browser chose last. */
export const i18nProvider = polyglotI18nProvider(
  ((locale: Language) => (locale === 'en' ? english() : first)) as never,
  'zh',
  languages.map((locale) => ({ locale, name: languageNames[locale] })),
  { allowMissing: true },
);

/** Turns the texts and the page to a language. */
export async function speak(language: Language): Promise<void> {
  await i18nProvider.changeLocale(language);
  noteLanguage(language);
}

export const startLanguage = (): Promise<void> => speak(storedLanguage());
