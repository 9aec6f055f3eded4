import { addDays, type Day, day } from '@zhufu/domain/calendar';
import type { FundingClass } from '@zhufu/domain/funding';
import type { NeedKind, VisitorRank } from '@zhufu/domain/visits';
import { chance, personName, pick } from './people';

/** Households reached in 2017 by county: 2,177 in all (product.md 4). The split by county is made up. */
export const REACHED_2017: Readonly<Record<string, number>> = {
  '371502': 361,
  '371503': 216,
  '371521': 318,
  '371522': 329,
  '371524': 172,
  '371525': 290,
  '371526': 204,
  '371581': 287,
};
/** What they got, in yuan: 111.8 万元. */
export const YUAN_2017 = 1_118_000;

export const FIRST_2017 = day('2017-01-09');
export const LAST_2017 = day('2017-01-22');

export const GIFT = { name: '米面油礼包', unit: '份', yuan: 120 };

/** Sources of the city; every county holds an account of each. */
export const citySources: readonly { key: string; party: string; name: string; fundingClass: FundingClass }[] = [
  { key: 'finance', party: '聊城市财政局', name: '春节走访慰问专项', fundingClass: 'government' },
  { key: 'health', party: '聊城市卫生和计划生育委员会', name: '计生助福配套', fundingClass: 'department' },
  { key: 'dairy', party: '聊城某食品公司', name: '爱心米面油', fundingClass: 'enterprise' },
];

/** What one household gets: cash from one or two sources, sometimes a gift. Whole yuan. */
export interface Aid {
  cash: number;
  gift: boolean;
  /** Yuan of the cash by source. */
  splits: readonly { key: string; yuan: number }[];
}

function splitsOf(i: number, cash: number): Aid['splits'] {
  const at = chance(i, 111);
  if (at < 0.18 && cash >= 500)
    return [
      { key: 'finance', yuan: cash - 200 },
      { key: 'health', yuan: 200 },
    ];
  return [{ key: at < 0.78 ? 'finance' : 'health', yuan: cash }];
}

export const aidOf = (i: number, cash: number, gift: boolean): Aid => ({ cash, gift, splits: splitsOf(i, cash) });

const cashOf = (i: number): number => pick([300, 400, 400, 500, 500, 600], i, 110);
const giftOf = (i: number): boolean => chance(i, 112) < 0.42;

/**
 * What `count` households get, exactly `yuan` in all: believable amounts first, then 100 more or less for as many as it takes, and the
 * last few yuan with one of them.
 */
export function aidPlan(count: number, yuan: number): Aid[] {
  const plan = Array.from({ length: count }, (_, i) => ({ cash: cashOf(i), gift: giftOf(i) }));
  const sum = plan.reduce((total, { cash, gift }) => total + cash + (gift ? GIFT.yuan : 0), 0);
  const step = yuan > sum ? 100 : -100;
  const steps = Math.floor(Math.abs(yuan - sum) / 100);
  if (steps > count) throw new Error('the amounts do not fit the number of households');
  for (let i = 0; i < steps; i++) (plan[i] as { cash: number }).cash += step;
  (plan[count - 1] as { cash: number }).cash += yuan - sum - steps * step;
  return plan.map(({ cash, gift }, i) => aidOf(i, cash, gift));
}

/** The day of the i-th of `count` visits between two days: fewer at the week-end and at both ends. */
export function dayOf(i: number, first: Day, days: number): Day {
  const at = Math.min(days - 1, Math.floor(((chance(i, 120) + chance(i, 121)) / 2) * (days + 1)));
  const date = addDays(first, at);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return (weekday === 0 || weekday === 6) && chance(i, 122) < 0.5 ? addDays(first, Math.max(0, at - 2)) : date;
}

const words: Record<NeedKind, readonly string[]> = {
  living: ['过年的面和油都有了，谢谢来看我。', '冬天取暖的煤还差一点。'],
  production: ['想养几只羊，缺点本钱。', '地里浇不上水，产量上不去。'],
  medical: ['腰椎的药一个月三百多，门诊报不了。', '孩子每月要去市里复查，路费多。'],
  schooling: ['老二明年上高中，学费发愁。', '想让孩子学门手艺。'],
  elderly_care: ['身边没人，夜里不放心。', '想问问养老院怎么办手续。'],
  housing: ['西屋漏雨，开春想修一修。'],
  employment: ['儿子想在镇上找个活。'],
  comfort: ['逢年过节心里空，来个人说说话就好。'],
};

export const needsOf = (i: number): { need: NeedKind; words: string }[] => {
  const kinds = Object.keys(words) as NeedKind[];
  const count = chance(i, 130) < 0.55 ? 0 : chance(i, 131) < 0.8 ? 1 : 2;
  const first = Math.floor(chance(i, 132) * kinds.length);
  return Array.from({ length: count }, (_, n) => {
    const need = kinds[(first + n * 3) % kinds.length] as NeedKind;
    return { need, words: pick(words[need], i, 133 + n) };
  });
};

const ranks: readonly { rank: VisitorRank; title: string; unit: (county: string) => string; share: number }[] = [
  { rank: 'city_leader', title: '副主任', unit: () => '聊城市计生协', share: 0.04 },
  { rank: 'county_leader', title: '副县级干部', unit: (county) => `${county}计生协`, share: 0.16 },
  { rank: 'township_leader', title: '镇长', unit: (county) => `${county}乡镇`, share: 0.35 },
  { rank: 'village_cadre', title: '村支书', unit: () => '村两委', share: 0.38 },
  { rank: 'volunteer', title: '志愿者', unit: () => '志愿服务队', share: 0.05 },
  { rank: 'enterprise', title: '经理', unit: () => '爱心企业', share: 0.02 },
];

export function visitorsOf(i: number, county: string) {
  let left = chance(i, 140);
  const found = ranks.find(({ share }) => (left -= share) < 0) ?? ranks[3];
  const { rank, title, unit } = found as (typeof ranks)[number];
  return [{ name: personName(i % 60, undefined), title, unit: unit(county), rank }];
}
