import { type Fen, formatWan } from '@zhufu/domain/money';

/** An amount of a report, in 万元 with two decimals. */
export const wan = (amount: number): string => formatWan(amount as Fen);

/** A published amount with as many decimals as it was published with: 234.9, 335.22. */
export const publishedWan = (amount: number): string => formatWan(amount as Fen, 6).replace(/\.?0+$/, '');

/** 0.01 万元, in fen. */
const LEAST = 10_000;

/** A few fen or yuan that 万元 would hide in its last decimals; they are said in yuan. */
export const isBelowWan = (amount: number): boolean => amount !== 0 && Math.abs(amount) < LEAST;
