import type { ByClass, CampaignSummaryRow } from '@zhufu/contracts/reports/report.view';
import { wan } from '../../ui/wan';
import { classes } from '../useClassColumns';

/** Rows that a page has room for. */
const MOST_ROWS = 26;

export type BriefRow = Pick<CampaignSummaryRow, 'regionCode' | 'households' | 'amount' | 'byClass' | 'needs'> & {
  /** Undefined for the rest taken together. */
  regionName?: string;
  /** How many regions the row holds. */
  regions: number;
};

const add = (a: ByClass, b: ByClass): ByClass =>
  Object.fromEntries(classes.map((one) => [one, a[one] + b[one]])) as unknown as ByClass;

const together = (rows: BriefRow[]): BriefRow =>
  rows.reduce((all, row) => ({
    regionCode: 'rest',
    households: all.households + row.households,
    amount: all.amount + row.amount,
    byClass: add(all.byClass, row.byClass),
    needs: all.needs + row.needs,
    regions: all.regions + row.regions,
  }));

/** All regions where a page has room for them; else those with the most families, and the rest as one, so that they add up. */
export function fitted(rows: CampaignSummaryRow[], most = MOST_ROWS): BriefRow[] {
  const all = rows.map((row): BriefRow => ({ ...row, regions: 1 }));
  if (all.length <= most) return all;
  const largest = [...all].sort((a, b) => b.households - a.households || b.amount - a.amount).slice(0, most - 1);
  const rest = all.filter((row) => !largest.includes(row));
  return [...all.filter((row) => largest.includes(row)), { ...together(rest), regionName: undefined }];
}

/** The classes that money came from, always in the same order. */
export const classesIn = (total: { byClass: ByClass }): (keyof ByClass)[] =>
  classes.filter((one) => total.byClass[one] !== 0);

const hundredths = (amount: number): number =>
  Number(wan(amount).replaceAll(',', '').replace('−', '-').replace('.', ''));

/** Do the amounts as printed, in 万元, miss the printed total in some column? */
export function isRounded(rows: BriefRow[], total: Pick<BriefRow, 'amount' | 'byClass'>): boolean {
  const missed = (of: (row: Pick<BriefRow, 'amount' | 'byClass'>) => number): boolean =>
    rows.length > 0 && rows.reduce((sum, row) => sum + hundredths(of(row)), 0) !== hundredths(of(total));
  return missed(({ amount }) => amount) || classes.some((one) => missed(({ byClass }) => byClass[one]));
}

/** How close the rows of the table stand. */
export const densityOf = (rows: number): 'wide' | 'close' | 'dense' =>
  rows <= 10 ? 'wide' : rows <= 16 ? 'close' : 'dense';
