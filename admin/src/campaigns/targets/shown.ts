import { type Fen, formatYuan } from '@zhufu/domain/money';
import { formatCount } from '../../ui/when';

/** Households of a target; — where none is set. */
export const shownCount = (count: number | null): string => (count === null ? '—' : formatCount(count));

/** Money of a target; — where none is set. */
export const shownYuan = (amount: number | null): string => (amount === null ? '—' : formatYuan(amount as Fen));
