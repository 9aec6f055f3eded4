import { shanghaiDay } from '@zhufu/domain/calendar';

/** The day of an instant in China: `2017-01-09`. */
export const formatDay = (instant: string): string => shanghaiDay(new Date(instant));
