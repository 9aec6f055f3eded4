import { type Fen, formatWan } from '@zhufu/domain/money';

/** An amount of a report, in 万元 with two decimals. */
export const wan = (amount: number): string => formatWan(amount as Fen);

/** A published amount with as many decimals as it was published with: 234.9, 335.22. */
export const publishedWan = (amount: number): string => formatWan(amount as Fen, 6).replace(/\.?0+$/, '');
