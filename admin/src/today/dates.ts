import { type Day, day } from '@zhufu/domain/calendar';
import type { Language } from '@zhufu/contracts/words';

// a day is counted at noon in Greenwich, so that no zone moves it
const noon = (on: Day): Date => new Date(`${on}T12:00:00Z`);
const written = (locale: string, options: Intl.DateTimeFormatOptions, on: Day): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(noon(on));

/** 1月20日星期五 */
export const longDay = (language: Language, on: string): string =>
  written(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'long', day: 'numeric', weekday: 'long' }, day(on));

/** The day of the lunar calendar, by which families count: 腊月廿三. Only in Chinese. */
export const lunarDay = (language: Language, on: string): string | undefined =>
  language === 'zh' ? written('zh-CN-u-ca-chinese', { month: 'long', day: 'numeric' }, day(on)) : undefined;
