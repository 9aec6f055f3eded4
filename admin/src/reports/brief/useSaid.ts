import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { levelOfCode } from '@zhufu/domain/regions';
import { wan } from '../../ui/wan';
import { formatCount, formatInstant } from '../../ui/when';
import { useWords } from '../words';

const parts = (day: string) => ({ y: day.slice(0, 4), m: Number(day.slice(5, 7)), d: Number(day.slice(8)), day });

/** The sentences of a brief, in the press's wording; every number in them is one of the answer's. */
export function useSaid({ rows, total, basis }: CampaignBriefView) {
  const words = useWords();
  const say = (key: string, params?: object) => words(`brief.${key}`, params);
  const date = (day: string) => say('date', parts(day));
  const today = shanghaiDay(new Date(basis.asOf));
  const period = (): string => {
    const [from, to] = [parts(basis.firstOn), parts(basis.lastOn)];
    if (today <= basis.lastOn) return say('since', { from: date(from.day), at: formatInstant(basis.asOf) });
    if (from.y !== to.y) return say('years', { from: date(from.day), to: date(to.day) });
    const days = { from: from.day, to: to.day, m: from.m, d: from.d, m2: to.m, d2: to.d };
    return say(from.m === to.m ? 'oneMonth' : 'months', days);
  };
  const active = rows.filter(({ households }) => households > 0);
  const level = levelOfCode(active[0]?.regionCode ?? '');
  const figures = {
    region: basis.regionName,
    households: formatCount(total.households),
    amount: wan(total.amount),
    needs: formatCount(total.needs),
  };
  const places = level ? say(`places.${level}`, { count: active.length }) : '';
  return {
    date: date(today),
    headline: [say('headline', figures), say('headlineMoney', figures)],
    lead: say('sentence', { ...figures, period: period(), campaign: basis.campaignName, places }),
  };
}
