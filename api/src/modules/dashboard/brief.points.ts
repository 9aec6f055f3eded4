import type { BriefPlace, BriefPoint, BriefRule } from '@zhufu/contracts/reports/brief.view';
import type { ProgressRow } from '@zhufu/contracts/reports/report.view';

/** Points of a brief, and places named in each. */
const MOST = 3;

/** The figures a brief's points are taken from; `hasEnded` when the campaign's last day has gone by. */
export interface Standing {
  rows: ProgressRow[];
  total: ProgressRow;
  hasEnded: boolean;
}

type Amount = (row: ProgressRow) => number;
const unsigned: Amount = ({ money }) => money.disbursed - money.signed;
const unallocated: Amount = ({ money }) => money.received - money.allocated;
const unspent: Amount = ({ money }) => money.allocated - money.disbursed;

const leftOf = ({ targetHouseholds, households }: ProgressRow): number => (targetHouseholds ?? 0) - households;
const shareOf = ({ targetHouseholds, households }: ProgressRow): number => households / (targetHouseholds ?? 1);

/** Regions that have not reached their targets, the smallest share first. */
function behind({ rows }: Standing): BriefPoint[] {
  const found = rows.filter((row) => leftOf(row) > 0);
  if (found.length === 0) return [];
  const worst = [...found].sort((a, b) => shareOf(a) - shareOf(b) || leftOf(b) - leftOf(a));
  const places = worst.slice(0, MOST).map((row): BriefPlace => ({
    regionName: row.regionName,
    left: leftOf(row),
    target: row.targetHouseholds,
    amount: null,
  }));
  const left = found.reduce((sum, row) => sum + leftOf(row), 0);
  return [{ rule: 'behind', left, amount: null, regions: found.length, places }];
}

/** Money that waits somewhere, the largest amounts first. */
function waiting(rule: BriefRule, { rows, total }: Standing, amountOf: Amount): BriefPoint[] {
  if (amountOf(total) <= 0) return [];
  const found = rows.filter((row) => amountOf(row) > 0).sort((a, b) => amountOf(b) - amountOf(a));
  const places = found.slice(0, MOST).map((row): BriefPlace => ({
    regionName: row.regionName,
    left: null,
    target: null,
    amount: amountOf(row),
  }));
  return [{ rule, left: null, amount: amountOf(total), regions: found.length, places }];
}

/** 请领导关注: the first three rules that hold. */
export function briefPoints(standing: Standing): BriefPoint[] {
  return [
    ...behind(standing),
    ...waiting('unsigned', standing, unsigned),
    ...waiting('unallocated', standing, unallocated),
    ...(standing.hasEnded ? waiting('unspent', standing, unspent) : []),
  ].slice(0, MOST);
}
