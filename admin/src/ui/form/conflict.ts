import { changedFields, ERASED } from '../../app/bodies';
import type { ContractClass } from '@zhufu/contracts/shapes';

type Values = Record<string, unknown>;

export type Side = 'theirs' | 'mine';

export interface Difference {
  field: string;
  theirs: unknown;
  mine: unknown;
  /** Both changed it, and not to the same. */
  isCollision: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What differs between the row as another saved it and the form: collisions to choose, and what changed on one side only. */
export function differencesOf(contract: ContractClass, base: Values, theirs: Values, mine: Values): Difference[] {
  const changedHere = changedFields(contract, base, mine);
  const changedThere = changedFields(contract, base, theirs);
  const fields = [...new Set([...Object.keys(changedHere), ...Object.keys(changedThere)])];
  return fields
    .map((field) => ({
      field,
      theirs: theirs[field],
      mine: field in changedHere ? mine[field] : theirs[field],
      isCollision: field in changedHere && field in changedThere && !same(changedHere[field], changedThere[field]),
    }))
    .filter(({ theirs: there, mine: here }) => here === ERASED || !same(there, here));
}

/** The form's values after choosing: untouched fields as the other saved them, the rest as chosen. */
export function merged(theirs: Values, mine: Values, differences: Difference[], sides: Record<string, Side>): Values {
  const kept = differences.filter(({ field }) => sides[field] !== 'theirs').map(({ field }) => [field, mine[field]]);
  return { ...theirs, ...Object.fromEntries(kept) };
}
