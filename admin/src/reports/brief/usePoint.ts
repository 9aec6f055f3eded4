import { useTranslate } from 'react-admin';
import type { BriefPlace, BriefPoint } from '@zhufu/contracts/reports/brief.view';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { formatShare } from '../../map/measure';
import { wan } from '../../ui/wan';
import { formatCount } from '../../ui/when';
import { useWords } from '../words';

/** 1 万元 in fen: less is said in yuan, so that a point is never of 0.00. */
const WAN = 1_000_000;

/** What a point says: its rule's sentence, and the regions it holds for most. */
export function usePoint() {
  const words = useWords();
  const comma = useTranslate()('list.comma');
  const say = (key: string, params?: object) => words(`brief.${key}`, params);
  const money = (amount: number): string =>
    amount < WAN ? say('yuan', { amount: formatYuan(amount as Fen) }) : say('wan', { amount: wan(amount) });
  const place = ({ regionName: name, left, target, amount }: BriefPlace): string => {
    if (amount !== null) return say('placeMoney', { name, money: money(amount) });
    const [all, missing] = [Math.max(1, target ?? 0), left ?? 0];
    return say('placeBehind', { name, share: formatShare((all - missing) / all), left: formatCount(missing) });
  };
  return ({ rule, left, amount, regions, places }: BriefPoint): string => {
    const all = say(`points.${rule}`, { left: formatCount(left ?? 0), money: money(amount ?? 0), regions });
    const most = places.length > 0 ? say('most', { places: places.map(place).join(comma) }) : '';
    return all + most + say('stop');
  };
}
