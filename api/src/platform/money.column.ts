import { fen, type Fen } from '@zhufu/domain/money';
import { Column } from 'typeorm';

const transformer = {
  to: (value?: Fen | null) => value,
  from: (value: string | number | null) => (value === null ? null : fen(Number(value))),
};

/** Whole fen in a bigint column. Throws RangeError when the database holds more than a safe integer. */
export const MoneyColumn = (options: { name?: string; nullable?: boolean } = {}): PropertyDecorator =>
  Column('bigint', { ...options, transformer });
