import { reachingResults, type VisitResult, type VisitStatus } from './visits';

/** Another visit of the campaign to the same family, with what it gave in fen. */
export interface EarlierVisit {
  id: string;
  visitedOn: string;
  status: VisitStatus;
  given: number;
}

/** What is judged of a visit: what it gives, all of it and by hand, whom it met, and what its campaign did for the family besides. */
export interface JudgedVisit {
  result?: VisitResult | null;
  given: number;
  byHand: number;
  soFar?: { standard: number | null; visits: readonly EarlierVisit[] } | null;
}

export type Caution =
  | { code: 'aboveStandard'; standard: number; before: number; now: number }
  | { code: 'visitedBefore'; visit: EarlierVisit }
  | { code: 'nobodyMet'; amount: number };

/** What whoever writes or checks a visit should know (product.md 6); nothing of it refuses the visit. */
export function cautionsOf({ result, given, byHand, soFar }: JudgedVisit): Caution[] {
  const { standard, visits } = soFar ?? { standard: null, visits: [] };
  const before = visits.reduce((sum, visit) => sum + visit.given, 0);
  const isAbove = standard !== null && given > 0 && before + given > standard;
  return [
    ...(isAbove ? [{ code: 'aboveStandard' as const, standard, before, now: given }] : []),
    ...visits.map((visit) => ({ code: 'visitedBefore' as const, visit })),
    ...(byHand > 0 && result && !reachingResults.includes(result)
      ? [{ code: 'nobodyMet' as const, amount: byHand }]
      : []),
  ];
}
