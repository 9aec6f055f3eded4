import { type Day, day } from '@zhufu/domain/calendar';
import type { Language } from '@zhufu/contracts/words';

// a day is counted at noon in Greenwich, so that no zone moves it
const noon = (on: Day): Date => new Date(`${on}T12:00:00Z`);
const formatOf = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });

/** 1月20日星期五 */
export const longDay = (language: Language, on: string): string =>
  formatOf(language === 'zh' ? 'zh-CN' : 'en-GB', { month: 'long', day: 'numeric', weekday: 'long' }).format(
    noon(day(on)),
  );

const tens = ['初', '十', '廿', '三十'];
const units = ['十', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A day of a lunar month as the almanac writes it: 初一, 初十, 十六, 二十, 廿三, 三十. */
function lunarNumber(n: number): string {
  if (n === 20) return '二十';
  if (n === 30) return '三十';
  return `${tens[n === 10 ? 0 : Math.floor(n / 10)]}${units[n % 10]}`;
}

/** The day of the lunar calendar, by which families count: 腊月廿三. Only in Chinese. */
export function lunarDay(language: Language, on: string): string | undefined {
  if (language !== 'zh') return undefined;
  const parts = formatOf('zh-CN-u-ca-chinese', { month: 'long', day: 'numeric' }).formatToParts(noon(day(on)));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const n = Number(part('day'));
  return n >= 1 && n <= 30 ? `${part('month')}${lunarNumber(n)}` : undefined;
}
