import type { RuleCode } from './rules';
import { type ContractClass, mayLack, prototypesOf, shapesOf } from './shapes';

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

/** A field as one class reads it: `item` reads what is nested. */
interface FieldReading extends Reading {
  optional: boolean;
  nullable: boolean;
  item?: new () => object;
}

/** Fields in the order in which class-validator tells what is wrong: a class's own before those it takes over. */
function fieldsOf(contract: ContractClass): Map<string, FieldReading> {
  const fields = new Map<string, FieldReading>();
  const shapes = shapesOf(contract);
  for (const prototype of prototypesOf(contract)) {
    for (const [field, { conversions, checks }] of readings.get(prototype) ?? []) {
      // a field that is declared anew is converted as before too, and checked as declared last
      const nearer = fields.get(field);
      const item = shapes.get(field)?.of?.() as FieldReading['item'];
      fields.set(field, {
        conversions: [...conversions, ...(nearer?.conversions ?? [])],
        checks: nearer?.checks ?? checks,
        optional: mayLack(contract.prototype as object, field, undefined),
        nullable: mayLack(contract.prototype as object, field, null),
        item,
      });
    }
  }
  return fields;
}

const known = new WeakMap<ContractClass, Map<string, FieldReading>>();

function remembered(contract: ContractClass): Map<string, FieldReading> {
  let fields = known.get(contract);
  if (!fields) known.set(contract, (fields = fieldsOf(contract)));
  return fields;
}

const firstOf = (checks: readonly Check[], value: unknown): Violation | undefined => {
  for (const check of checks) {
    const violation = check(value);
    if (violation) return violation;
  }
  return undefined;
};

type FoundWrong = Violation & { field: string };

export interface ReadInput<T> {
  input: T;
  wrong: FoundWrong[];
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Reads a query, a path's parameters or a body by its contract class, as class-validator and class-transformer would with the same
 * decorators, in a tenth of their time. Those stay for the console's forms.
 */
export function readInput<T extends object>(contract: new () => T, values: Values): ReadInput<T> {
  const wrong: FoundWrong[] = [];
  return { input: readInto(contract, values, '', wrong), wrong };
}

function readInto<T extends object>(contract: new () => T, values: Values, parent: string, wrong: FoundWrong[]): T {
  const fields = remembered(contract);
  const input = new contract() as Record<string, unknown>;
  for (const [field, value] of Object.entries(values)) {
    const reading = fields.get(field);
    if (reading) input[field] = convert(reading.conversions, value);
    else wrong.push({ field: parent + field, rule: 'unknown' });
  }
  for (const [field, { checks, optional, nullable, item }] of fields) {
    const value = input[field];
    if ((optional && value === undefined) || (nullable && value === null)) continue;
    const violation = firstOf(checks, value);
    if (violation) wrong.push({ field: parent + field, ...violation });
    else if (item) input[field] = readNested(item, value as Values | Values[], parent + field, wrong);
  }
  return input as T;
}

const readNested = (item: new () => object, value: Values | readonly Values[], field: string, wrong: FoundWrong[]) =>
  Array.isArray(value)
    ? (value as readonly Values[]).map((one, i) => readInto(item, one, `${field}.${i}.`, wrong))
    : readInto(item, value as Values, `${field}.`, wrong);

const convert = (conversions: readonly Conversion[], value: unknown): unknown =>
  conversions.reduce((given, conversion) => (typeof given === 'string' ? conversion(given) : given), value);
