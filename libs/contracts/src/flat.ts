import type { RuleCode } from './rules';
import { type ContractClass, isOptional, prototypesOf, shapesOf } from './shapes';

/** What is wrong with a field: a code of rules.ts and its parameters. */
export interface Violation {
  rule: RuleCode;
  params?: Record<string, string | number>;
}

export type Check = (value: unknown) => Violation | undefined;
export type Conversion = (value: string) => unknown;

/** How one field is read: conversions of texts in their order, then the checks. */
interface Reading {
  conversions: Conversion[];
  checks: Check[];
}

const readings = new Map<object, Map<string, Reading>>();

/** The reading of a field, for the decorators to add to. */
export function readingOf(prototype: object, field: string): Reading {
  const fields = readings.get(prototype) ?? new Map<string, Reading>();
  const reading = fields.get(field) ?? { conversions: [], checks: [] };
  readings.set(prototype, fields.set(field, reading));
  return reading;
}

type FlatFields = Map<string, Reading & { optional: boolean }>;

/** Undefined for a class that nests others or declares a field anew. */
function flatFieldsOf(contract: ContractClass): FlatFields | undefined {
  const declared = prototypesOf(contract).flatMap((prototype) => [...(readings.get(prototype) ?? [])]);
  const fields: FlatFields = new Map(
    declared.map(([field, reading]) => [
      field,
      { ...reading, optional: isOptional(contract.prototype as object, field) },
    ]),
  );
  const nests = [...shapesOf(contract).values()].some(({ of }) => of);
  return nests || fields.size < declared.length ? undefined : fields;
}

const known = new WeakMap<ContractClass, { fields?: FlatFields }>();

function remembered(contract: ContractClass): FlatFields | undefined {
  const found = known.get(contract) ?? { fields: flatFieldsOf(contract) };
  known.set(contract, found);
  return found.fields;
}

const firstOf = (checks: readonly Check[], value: unknown): Violation | undefined => {
  for (const check of checks) {
    const violation = check(value);
    if (violation) return violation;
  }
  return undefined;
};

export interface FlatInput<T> {
  input: T;
  wrong: (Violation & { field: string })[];
}

/**
 * Reads a query, a path's parameters or a body without nested objects by its contract class, as class-validator and class-transformer would
 * with the same decorators, in a tenth of their time. Undefined for other classes.
 */
export function readFlat<T extends object>(
  contract: new () => T,
  values: Readonly<Record<string, unknown>>,
): FlatInput<T> | undefined {
  const fields = remembered(contract);
  if (!fields) return undefined;
  const input = new contract() as Record<string, unknown>;
  const wrong: FlatInput<T>['wrong'] = [];
  for (const [field, value] of Object.entries(values)) {
    const reading = fields.get(field);
    if (reading) input[field] = convert(reading.conversions, value);
    else wrong.push({ field, rule: 'unknown' });
  }
  for (const [field, { checks, optional }] of fields) {
    const value = input[field];
    if (optional && (value === undefined || value === null)) continue;
    const violation = firstOf(checks, value);
    if (violation) wrong.push({ field, ...violation });
  }
  return { input: input as T, wrong };
}

const convert = (conversions: readonly Conversion[], value: unknown): unknown =>
  conversions.reduce((given, conversion) => (typeof given === 'string' ? conversion(given) : given), value);
