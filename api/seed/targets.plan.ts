/** What one region is to reach, in households and fen. */
export interface Target {
  regionCode: string;
  households: number;
  amount: number;
}

const FEN = 100;

/** Whole shares of a total in proportion to weights; they add up to it. Those with the largest remainders get what rounding leaves. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : 0));
  const whole = exact.map(Math.floor);
  const left = sum > 0 ? total - whole.reduce((all, n) => all + n, 0) : 0;
  const order = exact.map((n, i) => ({ i, rest: n - Math.floor(n) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}

/** The targets of the regions below one, by their weights: they add up to its own, less the households it keeps back. Whole yuan. */
export function targetsBelow(
  { households, amount }: Omit<Target, 'regionCode'>,
  weights: ReadonlyMap<string, number>,
  keptBack = 0,
): Target[] {
  const passedOn = Math.max(0, households - keptBack);
  const yuan = households > 0 ? Math.round((amount * passedOn) / households / FEN) : 0;
  const shares = shareOut(passedOn, [...weights.values()]);
  const money = shareOut(yuan, shares);
  return [...weights.keys()].map((regionCode, i) => ({
    regionCode,
    households: shares[i] ?? 0,
    amount: (money[i] ?? 0) * FEN,
  }));
}
