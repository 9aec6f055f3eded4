import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nContext } from 'react-admin';
import { useLanguage } from '../language';
import { useSession } from '../session';
import { i18nProvider, speak } from './i18nProvider';

/**
 * Gives the page a new dictionary without remounting it, as react-admin's own provider would: a language change loses nothing
 * typed. After signing in, the account's language counts.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const accountLanguage = useSession()?.account.language;
  useEffect(() => {
    if (accountLanguage) void speak(accountLanguage);
  }, [accountLanguage]);
  const value = useMemo(() => ({ ...i18nProvider, getLocale: () => language }), [language]);
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}
