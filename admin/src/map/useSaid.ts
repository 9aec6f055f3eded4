import { useTranslate } from 'react-admin';
import type { MapHouseholdCard } from '@zhufu/contracts/map/map.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { type NeedKind, needKinds } from '@zhufu/domain/visits';
import { useWords } from './words';

/** What a card and a row tell of a family, in words. */
export function useSaid() {
  const translate = useTranslate();
  const words = useWords();
  const yuan = (amount: number): string => formatYuan(amount as Fen);
  return {
    /** 2017-01-20，副县长 赵民 */
    visit: (visit: MapHouseholdCard['lastVisit']): string => {
      if (!visit) return words('noVisit');
      const { name, title } = visit.visitor;
      return words('visitBy', { on: visit.visitedOn, who: title ? `${title} ${name}` : name });
    },
    gift: ({ cash, goods }: Pick<MapHouseholdCard, 'cash' | 'goods'>): string => {
      if (goods === 0) return cash === 0 ? words('noGift') : words('yuan', { amount: yuan(cash) });
      return cash === 0
        ? words('giftGoods', { goods: yuan(goods) })
        : words('giftBoth', { cash: yuan(cash), goods: yuan(goods) });
    },
    /** The kinds in the order of the programme. */
    needs: (told: NeedKind[]): string =>
      needKinds
        .filter((kind) => told.includes(kind))
        .map((kind) => translate(`codes.needKind.${kind}`))
        .join(words('and')) || words('noNeeds'),
  };
}
