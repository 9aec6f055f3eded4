import { Transform, Type } from 'class-transformer';
import { ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { isDay } from '@zhufu/domain/calendar';
import { checkIdCard, normaliseIdCard } from '@zhufu/domain/id-card';
import { type Fen, formatYuan } from '@zhufu/domain/money';
import { isRegionCode } from '@zhufu/domain/regions';
import { isUuid } from '@zhufu/domain/uuid';
import { type Check, type Conversion, readingOf, type Violation } from './read-input';
import type { RuleCode } from './rules';
import { type ContractClass, type FieldShape, mayLack, noteContract, noteShape } from './shapes';

/**
 * The field decorators: one word says the code, the rule and the parameters of a field at once, for the console's form, the
 * HTTP body and the OpenAPI document alike (house.md, sentence 1). The words stand in rules.ts.
 */

/** A contract without fields: any is refused. */
export const Fieldless = (): ClassDecorator => (contract) => void noteContract(contract.prototype as object);

/** The key under which class-validator reports our violations, encoded as JSON. */
export const FIELD_CONSTRAINT = 'field';

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) =>
    decorators.forEach((decorate) => decorate(target, key));

const shape =
  (described: Partial<FieldShape>): PropertyDecorator =>
  (target, key) =>
    noteShape(target, String(key), described);

const missing = (value: unknown): boolean => value === undefined || value === null || value === '';

const checked = (check: Check): PropertyDecorator => {
  const judge = (value: unknown): Violation | undefined => (missing(value) ? { rule: 'required' } : check(value));
  return all(
    (target, key) => void readingOf(target, String(key)).checks.push(judge),
    ValidateBy({
      name: FIELD_CONSTRAINT,
      validator: {
        validate: (value) => judge(value) === undefined,
        defaultMessage: (args) => JSON.stringify(judge(args?.value) ?? { rule: 'invalid' }),
      },
    }),
  );
};

const converted = (convert: Conversion): PropertyDecorator =>
  all(
    (target, key) => void readingOf(target, String(key)).conversions.push(convert),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? convert(value) : value), {
      toClassOnly: true,
    }),
  );

const trimmed = converted((value) => value.trim());

// NUL and halves of surrogate pairs cannot be stored, other control characters only confuse (decisions.md 22).
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/u;
const lineBreak = /[\n\r\t]/;

const textRule =
  (max: number, lines: boolean): Check =>
  (value) => {
    if (typeof value !== 'string') return { rule: 'text' };
    if (unstorable.test(value) || (!lines && lineBreak.test(value))) return { rule: 'characters' };
    return [...value].length > max ? { rule: 'tooLong', params: { max } } : undefined;
  };

/** One line of text of 1 to `max` characters, trimmed. */
export const Text = (max: number): PropertyDecorator =>
  all(shape({ type: 'string', minLength: 1, maxLength: max }), trimmed, checked(textRule(max, false)));

/** Text of several lines, 1 to `max` characters, trimmed. */
export const LongText = (max: number): PropertyDecorator =>
  all(shape({ type: 'string', minLength: 1, maxLength: max }), trimmed, checked(textRule(max, true)));

/** A secret typed by its owner: kept exactly as typed, blanks included. */
export const Secret = (max: number): PropertyDecorator =>
  all(shape({ type: 'string', format: 'password', minLength: 1, maxLength: max }), checked(textRule(max, false)));

const wholeRule =
  (min: number, max: number): Check =>
  (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return { rule: 'whole' };
    return value < min || value > max ? { rule: 'range', params: { min, max } } : undefined;
  };

/** A whole number from `min` to `max`. */
export const Whole = (min: number, max: number): PropertyDecorator =>
  all(shape({ type: 'integer', minimum: min, maximum: max }), checked(wholeRule(min, max)));

/** A whole number in a query string. */
export const WholeParam = (min: number, max: number): PropertyDecorator =>
  all(
    converted((value) => (/^-?\d{1,15}$/.test(value) ? Number(value) : value)),
    Whole(min, max),
  );

/** A decimal number from `min` to `max`, for coordinates in degrees. Never for money. */
export const Decimal = (min: number, max: number): PropertyDecorator =>
  all(
    shape({ type: 'number', minimum: min, maximum: max }),
    checked((value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return { rule: 'number' };
      return value < min || value > max ? { rule: 'range', params: { min, max } } : undefined;
    }),
  );

const MAX_FEN = 99_999_999_999_99;

const YUAN = { min: formatYuan(0 as Fen), max: formatYuan(MAX_FEN as Fen) };
const wholeFen = wholeRule(0, MAX_FEN);

/** Told in yuan, as it is typed. */
const fenRule: Check = (value) => {
  const wrong = wholeFen(value);
  return wrong?.rule === 'range' ? { rule: 'yuanRange', params: YUAN } : wrong;
};

/** Money in whole fen, from 0 to 99,999,999,999.99 yuan. */
export const FenField = (): PropertyDecorator =>
  all(shape({ type: 'integer', format: 'fen', minimum: 0, maximum: MAX_FEN }), checked(fenRule));

/** true or false. */
export const Flag = (): PropertyDecorator =>
  all(
    shape({ type: 'boolean' }),
    checked((value) => (typeof value === 'boolean' ? undefined : { rule: 'flag' })),
  );

/** true or false in a query string. */
export const FlagParam = (): PropertyDecorator =>
  all(
    converted((value) => (value === 'true' ? true : value === 'false' ? false : value)),
    Flag(),
  );

/** One of a list of codes. */
export const OneOf = (codes: readonly string[]): PropertyDecorator =>
  all(
    shape({ type: 'string', enum: codes }),
    checked((value) => (typeof value === 'string' && codes.includes(value) ? undefined : { rule: 'choice' })),
  );

/** Different codes of a list, at most `max`. */
export const ManyOf = (codes: readonly string[], max = codes.length): PropertyDecorator =>
  all(
    shape({ type: 'array', maxItems: max, items: { type: 'string', enum: codes } }),
    checked((value) => {
      if (!Array.isArray(value)) return { rule: 'list' };
      if (value.length > max) return { rule: 'tooMany', params: { max } };
      const known = value.every((item) => typeof item === 'string' && codes.includes(item));
      return known && new Set(value).size === value.length ? undefined : { rule: 'choice' };
    }),
  );

/** Different codes of a list in a query string, joined by commas. */
export const ManyOfParam = (codes: readonly string[]): PropertyDecorator =>
  all(
    converted((value) => value.split(',')),
    ManyOf(codes),
  );

/** Values of one format in a query string, joined by commas, at most `max`. */
const manyParam = (
  max: number,
  format: string,
  rule: RuleCode,
  fits: (value: string) => boolean,
  tidy: (value: string) => string,
): PropertyDecorator =>
  all(
    shape({ type: 'array', maxItems: max, items: { type: 'string', format } }),
    converted((value) => value.split(',').map(tidy)),
    checked((value) => {
      if (!Array.isArray(value)) return { rule: 'list' };
      if (value.length > max) return { rule: 'tooMany', params: { max } };
      return value.every((item) => typeof item === 'string' && fits(item)) ? undefined : { rule };
    }),
  );

/** UUIDs in a query string, joined by commas, at most `max`. */
export const IdsParam = (max: number): PropertyDecorator =>
  manyParam(max, 'uuid', 'id', isUuid, (value) => value.trim().toLowerCase());

/** Codes of regions in a query string, joined by commas, at most `max`. */
export const RegionCodesParam = (max: number): PropertyDecorator =>
  manyParam(max, 'region-code', 'regionCode', isRegionCode, (value) => value.trim());

const formatted = (
  format: string,
  rule: RuleCode,
  fits: (value: string) => boolean,
  pattern?: string,
): PropertyDecorator =>
  all(
    shape({ type: 'string', format, pattern }),
    trimmed,
    checked((value) => (typeof value === 'string' && fits(value) ? undefined : { rule })),
  );

/** A calendar day 'YYYY-MM-DD'. */
export const DayField = (): PropertyDecorator => formatted('date', 'day', isDay);

/** An instant as an ISO 8601 text with its offset; views only. */
export const Instant = (): PropertyDecorator =>
  formatted('date-time', 'instant', (value) => value.includes('T') && !Number.isNaN(Date.parse(value)));

/** The code of a region: 4, 6, 9 or 12 characters (decisions.md 16). */
export const RegionCode = (): PropertyDecorator => formatted('region-code', 'regionCode', isRegionCode);

/** A UUID in its text form, lower case on the way in. */
export const Id = (): PropertyDecorator =>
  all(
    converted((value) => value.trim().toLowerCase()),
    formatted('uuid', 'id', isUuid),
  );

/** A Chinese resident's ID card number, normalised to 18 characters; its check digit must be right. */
export const IdCard = (): PropertyDecorator =>
  all(
    shape({ type: 'string', format: 'id-card', minLength: 15, maxLength: 18 }),
    converted(normaliseIdCard),
    checked((value) => {
      const wrong = typeof value === 'string' ? checkIdCard(value) : 'characters';
      return wrong && { rule: `idCard_${wrong}` };
    }),
  );

/** A mobile or land-line number of mainland China: digits, an area code may stand before a hyphen. */
export const Phone = (): PropertyDecorator =>
  formatted('phone', 'phone', (value) => /^(1[3-9]\d{9}|(0\d{2,3}-?)?[2-9]\d{6,7})$/.test(value));

/** A bank card or account number: 12 to 30 digits, blanks removed. */
export const BankCard = (): PropertyDecorator =>
  all(
    converted((value) => value.replace(/\s/g, '')),
    formatted('bank-card', 'bankCard', (value) => /^\d{12,30}$/.test(value)),
  );

/** A nested object of a contract class. */
export const One = (of: () => ContractClass): PropertyDecorator =>
  all(
    shape({ type: 'object', of }),
    checked((value) => (typeof value === 'object' && !Array.isArray(value) ? undefined : { rule: 'object' })),
    ValidateNested(),
    Type(of as () => new () => object),
  );

/** A list of at most `max` nested objects of a contract class. */
export const Many = (of: () => ContractClass, max = 100): PropertyDecorator =>
  all(
    shape({ type: 'array', maxItems: max, of }),
    checked((value) => {
      if (!Array.isArray(value)) return { rule: 'list' };
      if (value.length > max) return { rule: 'tooMany', params: { max } };
      return value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
        ? undefined
        : { rule: 'object' };
    }),
    ValidateNested({ each: true }),
    Type(of as () => new () => object),
  );

/** A field that may hold nothing is checked only when it holds something. */
const mayHoldNothing: PropertyDecorator = (target, key) =>
  ValidateIf(
    (object: object, value: unknown) => (value !== undefined && value !== null) || !mayLack(object, String(key), value),
  )(target, key);

/**
 * The field may be absent (unchanged) or null (cleared). Asks the class of the object, not the one it was declared in: class-validator's own
 * IsOptional would still hold in a class that declares the field anew and needs it.
 */
export const Maybe = (): PropertyDecorator => all(shape({ optional: true, nullable: true }), mayHoldNothing);

/** The field may be absent (unchanged, or what it is by default) and can not be cleared: null is refused. */
export const MayBeAbsent = (): PropertyDecorator => all(shape({ optional: true }), mayHoldNothing);
