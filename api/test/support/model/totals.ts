import type { AidKind } from '@zhufu/domain/visits';
import type { Source } from './books';

/** A row of totals as far as a test compares it; classes without money are left out. */
export interface Total {
  households: number;
  amount: number;
  cash: number;
  goods: number;
  byClass: Record<string, number>;
  byDeclaredClass: Record<string, number>;
}

interface Place {
  villageCode: string;
  day: string;
  /** Absent for a family reached, which no source reaches. */
  sourceId?: string;
}

/** How totals are cut, and the key of a row; a code of a village begins with those of its county and township. */
export const cuts = {
  county: ({ villageCode }: Place) => villageCode.slice(0, 6),
  township: ({ villageCode }: Place) => villageCode.slice(0, 9),
  village: ({ villageCode }: Place) => villageCode,
  day: ({ day }: Place) => day,
  source: ({ sourceId }: Place) => sourceId,
};
export type Cut = keyof typeof cuts;

/** Totals cut in one way. */
export class Totals {
  readonly rows: Record<string, Total> = {};

  constructor(private readonly cut: Cut) {}

  pay(place: Place, { fundingClass, declaredClass }: Source, kind: AidKind, amount: number): void {
    const row = this.row(place);
    if (!row) return;
    row.amount += amount;
    row[kind] += amount;
    row.byClass[fundingClass] = (row.byClass[fundingClass] ?? 0) + amount;
    row.byDeclaredClass[declaredClass] = (row.byDeclaredClass[declaredClass] ?? 0) + amount;
  }

  reach(place: Place): void {
    const row = this.row(place);
    if (row) row.households += 1;
  }

  private row(place: Place): Total | undefined {
    const key = cuts[this.cut](place);
    if (!key) return undefined;
    return (this.rows[key] ??= { households: 0, amount: 0, cash: 0, goods: 0, byClass: {}, byDeclaredClass: {} });
  }
}
