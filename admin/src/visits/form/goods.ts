import type { Messages } from '../../ui/form/validate';
import type { Line } from './money';

const missing = { message: 'rules.required', args: {} };

/** Goods say what they are and how many, or nobody can tell what was handed over. */
export function goodsWrongs(lines: readonly Line[] = []): Messages {
  const wrongs = lines.map(({ kind, goodsItemId, quantity }): Messages => {
    if (kind !== 'goods') return {};
    return { ...(!goodsItemId && { goodsItemId: missing }), ...(!quantity && { quantity: missing }) };
  });
  return wrongs.some((wrong) => Object.keys(wrong).length > 0) ? { disbursements: wrongs } : {};
}
