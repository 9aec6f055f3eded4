import type { ProfileView } from '@zhufu/contracts/accounts/account.view';
import { type Language, languages } from '@zhufu/contracts/words';
import { ask } from './api';
import { speak } from './i18n/i18nProvider';
import { languageNames, useLanguage } from './language';
import { currentSession, keepSession } from './session';

/** Turns the page to a language and keeps it with the signed-in account. */
export async function keepLanguage(language: Language): Promise<void> {
  await speak(language);
  const session = currentSession();
  if (!session || session.account.language === language) return;
  keepSession({ ...session, account: { ...session.account, language } });
  const { version } = await ask<ProfileView>('profile');
  await ask('profile', { method: 'PATCH', body: { language }, version });
}

/** The other language, and turning to it. */
export function useLanguageSwitch() {
  const language = useLanguage();
  const code = languages.find((one) => one !== language) ?? language;
  return { other: { code, name: languageNames[code] }, switchLanguage: () => keepLanguage(code) };
}
