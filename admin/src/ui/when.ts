import { type Day, shanghaiDay } from '@zhufu/domain/calendar';

/** The day it is in China now. */
export const today = (): Day => shanghaiDay(new Date());

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as it reads in China: `2017-01-09 16:30`. */
export function formatInstant(instant: string): string {
  const found = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${found.year}-${found.month}-${found.day} ${found.hour}:${found.minute}`;
}

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' });

/** The time of an instant in China, `16:28`, or `16:28:07` to the second; with its day when that is not today's: `01-19 16:28`. */
export function formatClock(instant: number, toTheSecond: boolean): string {
  const time = clock.format(instant).slice(0, toTheSecond ? 8 : 5);
  const day = shanghaiDay(new Date(instant));
  return day === today() ? time : `${day.slice(5)} ${time}`;
}

/** A whole number with thousands; the minus is U+2212. */
export const formatCount = (count: number): string =>
  String(count)
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace('-', '−');
