import type { CampaignStatus } from '@zhufu/domain/campaigns';
import type { DeclaredClass, FundingClass } from '@zhufu/domain/funding';
import type { AidKind, DisbursementStatus, PayMethod, VisitResult, VisitStatus } from '@zhufu/domain/visits';
import { type Cut, type Total, Totals } from './totals';

export interface Family {
  id: string;
  /** Where it lives now. */
  villageCode: string;
  version: number;
}

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
  /** Where it was made, wherever the family moves. */
  villageCode: string;
  visitedOn: string;
  result: VisitResult;
  status: VisitStatus;
  version: number;
  lines: ModelLine[];
}

/** A receipt of the city or a transfer from it to the county, posted by another than its maker. */
export interface Posting {
  kind: 'receipt' | 'transfer';
  id: string;
  fundingSourceId: string;
  amount: number;
  version: number;
  status: 'draft' | 'posted' | 'reversed';
}

export interface Source {
  id: string;
  fundingClass: FundingClass;
  declaredClass: DeclaredClass;
}

/** The campaign, and how often a step of it was begun: while one is under way, others may find it open or closed. */
export interface ModelCampaign {
  id: string;
  status: CampaignStatus;
  version: number;
  begun: number;
  isMoving: boolean;
  /** Someone is at its next step. */
  isTaken: boolean;
  /** The figures it was closed with. */
  closedAt?: object;
}

/** A family the campaign reached: where it counts, and since which day. */
export interface Reached {
  villageCode: string;
  day: string;
}

const ON_THE_BOOKS: readonly DisbursementStatus[] = ['posted', 'signed'];
export const stands = ({ status }: Pick<ModelLine, 'status'>): boolean => ON_THE_BOOKS.includes(status);
const meets = ({ status, result }: ModelVisit): boolean =>
  status === 'confirmed' && (result === 'met_self' || result === 'met_family');
const sum = (parts: readonly { amount: number }[]): number => parts.reduce((total, { amount }) => total + amount, 0);

/** What lines draw on one source. */
export const drawnOn = (sourceId: string, lines: readonly Pick<ModelLine, 'splits'>[]): number =>
  sum(lines.flatMap(({ splits }) => splits).filter(({ fundingSourceId }) => fundingSourceId === sourceId));

/** Everything that was acknowledged, and what the accounts and totals must be: summed anew each time, in the plainest way. */
export class Books {
  readonly sources: Source[] = [];
  readonly postings: Posting[] = [];
  readonly visits: ModelVisit[] = [];
  private readonly homes = new Map<Family, string>();

  constructor(readonly campaign: ModelCampaign) {}

  /** The first visit that is confirmed fixes where its family counts (decisions.md 11, 14). */
  fixHome({ family, villageCode }: ModelVisit): void {
    if (!this.homes.has(family)) this.homes.set(family, villageCode);
  }

  /** The city's account for a source. */
  cityAccount(sourceId: string): { received: number; movedOut: number; left: number } {
    const [received, movedOut] = [this.posted('receipt', sourceId), this.posted('transfer', sourceId)];
    return { received, movedOut, left: received - movedOut };
  }

  /** The county's account for a source (decisions.md 7, 8). */
  account(sourceId: string): { movedIn: number; reserved: number; disbursed: number; signed: number; left: number } {
    const lines = this.visits.flatMap((visit) => visit.lines);
    const held = (isHeld: (line: ModelLine) => boolean): number => drawnOn(sourceId, lines.filter(isHeld));
    const movedIn = this.posted('transfer', sourceId);
    const reserved = held(({ status }) => status === 'reserved');
    const disbursed = held(stands);
    const signed = held(({ status }) => status === 'signed');
    return { movedIn, reserved, disbursed, signed, left: movedIn - reserved - disbursed };
  }

  /** The families reached: each where its first confirmed visit was, since the earliest visit that met it. */
  reached(): Map<Family, Reached> {
    const found = new Map<Family, Reached>();
    for (const { family, visitedOn } of this.visits.filter(meets)) {
      const { day = visitedOn } = found.get(family) ?? {};
      found.set(family, { villageCode: this.homes.get(family) ?? '', day: visitedOn < day ? visitedOn : day });
    }
    return found;
  }

  /** Money counts where the visit was, on the day it was paid; a family where and since when it is reached. */
  totals(cut: Cut): Record<string, Total> {
    const totals = new Totals(cut);
    for (const { villageCode, lines } of this.visits) {
      for (const { kind, paidOn: day, splits } of lines.filter(stands)) {
        for (const { fundingSourceId, amount } of splits) {
          const source = this.sources.find(({ id }) => id === fundingSourceId)!;
          totals.pay({ villageCode, day, sourceId: source.id }, source, kind, amount);
        }
      }
    }
    for (const where of this.reached().values()) totals.reach(where);
    return totals.rows;
  }

  /** What a family was given in the campaign. */
  givenTo(family: Family): number {
    return sum(this.visits.filter((visit) => visit.family === family).flatMap(({ lines }) => lines.filter(stands)));
  }

  private posted(kind: Posting['kind'], sourceId: string): number {
    const isCounted = (one: Posting): boolean =>
      one.kind === kind && one.fundingSourceId === sourceId && one.status === 'posted';
    return sum(this.postings.filter(isCounted));
  }
}
