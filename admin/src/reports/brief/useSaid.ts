import type { CampaignBriefView } from '@zhufu/contracts/reports/brief.view';
import { shanghaiDay } from '@zhufu/domain/calendar';
import { levelOfCode } from '@zhufu/domain/regions';
import { currentLanguage } from '../../app/language';
import { wan } from '../../ui/wan';
import { formatCount, formatInstant } from '../../ui/when';
import { useWords } from '../words';

/** A day as sentences write it, 2017年1月9日; without its year where that has been said. */
function spell(day: string, saidYear = ''): string {
  const year = day.startsWith(saidYear) && saidYear ? undefined : ('numeric' as const);
  const style = { year, month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(currentLanguage(), style).format(new Date(day));
}

/** The sentences of a brief, in the press's wording; every number in them is one of the answer's. */
export function useSaid({ rows, total, basis }: CampaignBriefView) {
  const words = useWords();
  const say = (key: string, params?: object) => words(`brief.${key}`, params);
  const today = shanghaiDay(new Date(basis.asOf));
  const from = spell(basis.firstOn);
  const period =
    today > basis.lastOn
      ? say('during', { from, to: spell(basis.lastOn, basis.firstOn.slice(0, 4)) })
      : say('since', { from, at: formatInstant(basis.asOf) });
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
    date: spell(today),
    headline: [say('headline', figures), say('headlineMoney', figures)],
    lead: say('sentence', { ...figures, period, campaign: basis.campaignName, places }),
  };
}
