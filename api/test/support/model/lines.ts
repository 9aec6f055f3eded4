import { defaultMethod } from '@zhufu/domain/visits';
import type { ModelLine } from './books';
import type { Chooser } from './chooser';

export type Line = Pick<ModelLine, 'kind' | 'method' | 'amount' | 'splits'> & {
  goodsItemId?: string;
  quantity?: number;
  paidOn?: string;
};

/** What hand-overs are drawn from. */
export interface Sources {
  own: string;
  crowded: string;
  goods: { id: string; unitValue: number };
}

/** One of the first days of February. */
export const aDay = (choose: Chooser, days: number): string => `2026-02-0${1 + choose.below(days)}`;

function drawSplits(choose: Chooser, { own, crowded }: Sources, amount: number): Line['splits'] {
  const part = choose.below(amount);
  const crowd = choose.often(40);
  if (!crowd || part === 0) return [{ fundingSourceId: own, amount }];
  return [
    { fundingSourceId: own, amount: amount - part },
    { fundingSourceId: crowded, amount: part },
  ];
}

/** None to three hand-overs of a visit: cash, now and then on another day, or by one card; the third in goods; paid by one source or two. */
export function drawLines(choose: Chooser, sources: Sources): Line[] {
  return Array.from({ length: choose.below(4) }, (_, i) => {
    if (i === 2) {
      const { id: goodsItemId, unitValue } = sources.goods;
      const quantity = 1 + choose.below(3);
      const amount = quantity * unitValue;
      const splits = drawSplits(choose, sources, amount);
      return { kind: 'goods', method: 'in_kind', amount, goodsItemId, quantity, splits };
    }
    const amount = 1_000 * (10 + choose.below(50));
    const method = choose.often(40) ? 'one_card' : defaultMethod('cash');
    const later = choose.often(20) && { paidOn: aDay(choose, 9) };
    return { kind: 'cash', method, amount, splits: drawSplits(choose, sources, amount), ...later };
  });
}
