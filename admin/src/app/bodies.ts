import { type ContractClass, type FieldShape, shapesOf } from '@zhufu/contracts/shapes';

type Values = Record<string, unknown>;

/** A form's word for “erase what is on record”; an untouched secret is absent instead. Not a text that can be typed. */
export const ERASED = '\u0000erased';

const itemBefore = (before: unknown, item: Values, place: number): Values | undefined => {
  if (!Array.isArray(before)) return undefined;
  return 'id' in item ? (before as Values[]).find(({ id }) => id === item.id) : (before as Values[])[place];
};

function pickField(shape: FieldShape, value: unknown, before: unknown): unknown {
  if (value === ERASED) return null;
  if (!shape.of || value === null || typeof value !== 'object') return value;
  const of = shape.of();
  if (!Array.isArray(value)) return pickFields(of, value as Values, before as Values | undefined);
  return value.map((item: Values, place) => pickFields(of, item, itemBefore(before, item, place)));
}

/**
 * Only what the class declares, at every depth: a view shows more than its input takes, and masks never go back. With the loaded
 * record, an empty field the record does not show (a secret, a birth date) is left out: it was not typed, so it stays.
 */
export function pickFields(contract: ContractClass, values: Values, before?: Values | null): Values {
  const isTyped = (field: string): boolean => {
    const value = values?.[field];
    return value !== undefined && !(value === null && before && before[field] === undefined);
  };
  const picked = [...shapesOf(contract)].filter(([field]) => isTyped(field));
  return Object.fromEntries(picked.map(([field, shape]) => [field, pickField(shape, values[field], before?.[field])]));
}

const sameValue = (a: unknown, b: unknown): boolean =>
  (a ?? null) === (b ?? null) || JSON.stringify(a) === JSON.stringify(b);

/** The fields of `values` that differ from the loaded record. */
export function changedFields(contract: ContractClass, before: Values, values: Values): Values {
  const old = pickFields(contract, before);
  const isChanged = ([field, value]: [string, unknown]) => values[field] === ERASED || !sameValue(value, old[field]);
  return Object.fromEntries(Object.entries(pickFields(contract, values, before)).filter(isChanged));
}
