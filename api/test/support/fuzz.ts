import fc from 'fast-check';
import { day } from '@zhufu/domain/calendar';
import { idCardFrom } from '@zhufu/domain/id-card';
import { uuidv7 } from '@zhufu/domain/uuid';

/** What a schema of the OpenAPI document may say. */
export interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** Things that exist, so that requests reach them. */
export interface Known {
  ids: string[];
  codes: string[];
}

export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...['\u0000', '\ud800', '\u202e', "' or 1=1 --", '%00', '%_%', '../../etc', '1e999', '-1', '99999999999999999999'],
    ...['[]', '{}', 'null', 'NaN', '2017-02-30', '9999-12-31', '__proto__', '__Host-', '王'.repeat(2000)],
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('id', 'constructor', 'toString', 'length', '0'), fc.string(), { maxKeys: 3 }),
);

const formats: Record<string, (known: Known) => fc.Arbitrary<string>> = {
  uuid: ({ ids }) => fc.oneof(fc.constantFrom(...ids), fc.nat({ max: 0 }).map(uuidv7)),
  date: () => fc.integer({ min: 1900, max: 2100 }).map((year) => `${year}-02-28`),
  'region-code': ({ codes }) => fc.constantFrom(...codes),
  'id-card': () => fc.nat({ max: 999 }).map((n) => idCardFrom('411599', day('1950-03-01'), n)),
  phone: () => fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String),
  'bank-card': () => fc.bigInt({ min: 10n ** 15n, max: 10n ** 19n }).map(String),
};

function plausible(schema: Schema, known: Known, schemas: Record<string, Schema>): fc.Arbitrary<unknown> {
  const inner = schema.allOf?.[0] ?? schema;
  const { enum: codes, format, type, minimum = -5, maximum = 1000 } = inner;
  if (inner.$ref) return bodies(schemas[inner.$ref.split('/').at(-1)!]!, known, schemas);
  if (codes) return fc.constantFrom(...codes);
  if (type === 'array') return fc.array(values(inner.items ?? {}, known, schemas), { maxLength: 3 });
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 2000) });
  if (type === 'number') return fc.double({ min: -200, max: 200, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  return formats[format ?? '']?.(known) ?? fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
}

/** Values for a schema: mostly such as it describes, now and then nasty or null. */
export function values(schema: Schema, known: Known, schemas: Record<string, Schema>): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: plausible(schema, known, schemas), weight: 12 },
    { arbitrary: nasty, weight: 1 },
    { arbitrary: fc.constant(null), weight: 1 },
  );
}

/** Objects for a schema: what is required mostly there, the rest sometimes, a stranger now and then. */
export function bodies(schema: Schema, known: Known, schemas: Record<string, Schema>): fc.Arbitrary<object> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [name, values(field, known, schemas)]);
  const record = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: schema.required ?? [],
  });
  const stranger = fc.dictionary(fc.constantFrom('status', 'path', 'constructor', 'x'), nasty, { maxKeys: 1 });
  return fc
    .tuple(record, fc.oneof({ arbitrary: fc.constant({}), weight: 9 }, stranger))
    .map((parts) => Object.assign({}, ...parts) as object);
}
