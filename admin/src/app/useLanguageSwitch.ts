import type { ProfileView } from '@zhufu/contracts/accounts/account.view';
import { languages } from '@zhufu/contracts/words';
import { ask } from './api';
import { speak } from './i18n/i18nProvider';
import { languageNames, useLanguage } from './language';
import { currentSession, keepSession } from './session';

/** The other language, and turning to it; kept with the account when signed in. */
export function useLanguageSwitch() {
  const language = useLanguage();
  const code = languages.find((one) => one !== language) ?? language;
  const switchLanguage = async () => {
    await speak(code);
    const session = currentSession();
    if (!session) return;
    keepSession({ ...session, account: { ...session.account, language: code } });
    const { version } = await ask<ProfileView>('profile');
    await ask('profile', { method: 'PATCH', body: { language: code }, version });
  };
  return { other: { code, name: languageNames[code] }, switchLanguage };
}
