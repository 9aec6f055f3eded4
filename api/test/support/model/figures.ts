import type { CampaignTotalsView } from '@zhufu/contracts/reports/report.view';
import { type Desk, done } from '../programme';
import { type Cut, cuts, type Total } from './totals';

const something = (classes: object): Record<string, number> =>
  Object.fromEntries(Object.entries(classes).filter(([, amount]) => amount !== 0));

const keys = {
  county: 'regionCode',
  township: 'regionCode',
  village: 'regionCode',
  day: 'day',
  source: 'fundingSourceId',
} as const;

/** The product's totals of a campaign, cut in one way: rows that have something, as the books tell them. */
async function totalsOf({ city }: Pick<Desk, 'city'>, campaignId: string, cut: Cut): Promise<Record<string, Total>> {
  const url = `/api/reports/campaign-totals?campaignId=${campaignId}&by=${cut}`;
  const { rows } = await done(city.get<CampaignTotalsView>(url));
  const found = rows.map(({ households = 0, amount, cash, goods, byClass, byDeclaredClass, ...row }) => {
    const classes = { byClass: something(byClass), byDeclaredClass: something(byDeclaredClass) };
    return [String(row[keys[cut]]), { households, amount, cash, goods, ...classes }] as const;
  });
  return Object.fromEntries(found.filter(([, { households, amount }]) => households !== 0 || amount !== 0));
}

/** All of them. */
export async function figuresOf(
  desk: Pick<Desk, 'city'>,
  campaignId: string,
): Promise<Record<string, Record<string, Total>>> {
  const names = Object.keys(cuts) as Cut[];
  const found = await Promise.all(names.map((cut) => totalsOf(desk, campaignId, cut)));
  return Object.fromEntries(names.map((cut, i) => [cut, found[i]!]));
}
