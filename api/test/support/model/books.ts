import type { AidKind, DisbursementStatus, PayMethod, VisitResult, VisitStatus } from '@zhufu/domain/visits';

export interface ModelLine {
  id: string;
  kind: AidKind;
  method: PayMethod;
  amount: number;
  paidOn: string;
  status: DisbursementStatus;
  version: number;
  splits: { fundingSourceId: string; amount: number }[];
}

export interface ModelVisit {
  id: string;
  family: Family;
  visitedOn: string;
  result: VisitResult;
  status: VisitStatus;
  version: number;
  lines: ModelLine[];
}

export interface ModelTransfer {
  id: string;
  fundingSourceId: string;
  amount: number;
  version: number;
  status: 'posted' | 'reversed';
}

export interface Family {
  id: string;
  villageCode: string;
}

/** The columns of a total that a test compares; a source's has no households. */
export interface Total {
  households: number;
  amount: number;
  cash: number;
  goods: number;
}

const ON_THE_BOOKS: readonly DisbursementStatus[] = ['posted', 'signed'];
const isReached = ({ status, result }: ModelVisit): boolean =>
  status === 'confirmed' && (result === 'met_self' || result === 'met_family');

/** Everything that was acknowledged, and what the accounts and totals must be: summed anew each time, in the plainest way. */
export class Books {
  readonly visits: ModelVisit[] = [];
  readonly transfers: ModelTransfer[] = [];

  account(sourceId: string): { movedIn: number; reserved: number; disbursed: number; signed: number; left: number } {
    const held = (...statuses: DisbursementStatus[]): number =>
      this.lines()
        .filter(({ line }) => statuses.includes(line.status))
        .flatMap(({ line }) => line.splits)
        .filter(({ fundingSourceId }) => fundingSourceId === sourceId)
        .reduce((sum, { amount }) => sum + amount, 0);
    const movedIn = this.transfers
      .filter(({ fundingSourceId, status }) => fundingSourceId === sourceId && status === 'posted')
      .reduce((sum, { amount }) => sum + amount, 0);
    const [reserved, disbursed, signed] = [held('reserved'), held(...ON_THE_BOOKS), held('signed')];
    return { movedIn, reserved, disbursed, signed, left: movedIn - reserved - disbursed };
  }

  /** Totals by village, without those that are nothing. */
  byVillage(): Record<string, Total> {
    const totals = new Totals();
    for (const { family, line } of this.posted()) totals.pay(family.villageCode, line.kind, line.amount);
    for (const [family] of this.reached()) totals.reach(family.villageCode);
    return totals.found();
  }

  byDay(): Record<string, Total> {
    const totals = new Totals();
    for (const { line } of this.posted()) totals.pay(line.paidOn, line.kind, line.amount);
    for (const [, day] of this.reached()) totals.reach(day);
    return totals.found();
  }

  bySource(): Record<string, Total> {
    const totals = new Totals();
    for (const { line } of this.posted()) {
      for (const { fundingSourceId, amount } of line.splits) totals.pay(fundingSourceId, line.kind, amount);
    }
    return totals.found();
  }

  private lines(): { family: Family; line: ModelLine }[] {
    return this.visits.flatMap(({ family, lines }) => lines.map((line) => ({ family, line })));
  }

  private posted(): { family: Family; line: ModelLine }[] {
    return this.lines().filter(({ line }) => ON_THE_BOOKS.includes(line.status));
  }

  /** Families reached, with the day of the first visit that met them (decisions.md 11). */
  private reached(): Map<Family, string> {
    const first = new Map<Family, string>();
    for (const visit of this.visits.filter(isReached)) {
      const day = first.get(visit.family);
      if (!day || visit.visitedOn < day) first.set(visit.family, visit.visitedOn);
    }
    return first;
  }
}

class Totals {
  private readonly rows: Record<string, Total> = {};

  pay(key: string, kind: AidKind, amount: number): void {
    const row = this.row(key);
    row.amount += amount;
    row[kind] += amount;
  }

  reach(key: string): void {
    this.row(key).households += 1;
  }

  found(): Record<string, Total> {
    return this.rows;
  }

  private row(key: string): Total {
    return (this.rows[key] ??= { households: 0, amount: 0, cash: 0, goods: 0 });
  }
}
