import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { set } from 'react-hook-form';
import { FIELD_CONSTRAINT } from '@zhufu/contracts/fields';
import type { Violation } from '@zhufu/contracts/read-input';
import type { FieldViolation } from '@zhufu/contracts/rules';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { pickFields } from '../../app/bodies';

/** A text of the dictionary with its parameters; react-admin translates it where it is shown. */
export interface Message {
  message: string;
  args: Record<string, string | number>;
}
export type Messages = { [field: string]: Message | Messages | (Message | Messages)[] };

const messageFor = ({ rule, params }: Violation): Message => ({ message: `rules.${rule}`, args: params ?? {} });

function messageOf({ constraints }: ValidationError): Message {
  const violation = constraints?.[FIELD_CONSTRAINT];
  return messageFor((violation ? JSON.parse(violation) : { rule: 'invalid' }) as Violation);
}

/** What rules beyond the contract say, each at its field. */
export function messagesAt(violations: readonly FieldViolation[]): Messages {
  const messages: Messages = {};
  for (const violation of violations) set(messages, violation.field, messageFor(violation));
  return messages;
}

function nestedOf(wrong: ValidationError, value: unknown): Messages[string] {
  const { children = [] } = wrong;
  if (children.length === 0) return messageOf(wrong);
  const nested = messagesOf(children, value as Record<string, unknown>);
  return Array.isArray(value) ? value.map((_, place) => (nested[place] ?? {}) as Messages) : nested;
}

const messagesOf = (wrongs: ValidationError[], values: Record<string, unknown>): Messages =>
  Object.fromEntries(wrongs.map((wrong) => [wrong.property, nestedOf(wrong, values?.[wrong.property])]));

/** What the shared class says about these values; lists and nested objects too. Empty when all is well. */
export async function violationsOf(contract: ContractClass, values: Record<string, unknown>): Promise<Messages> {
  const instance = plainToInstance(contract as never, pickFields(contract, values)) as object;
  return messagesOf(await validate(instance, { forbidUnknownValues: false }), values);
}

const isMessage = (one: Messages[string] | undefined): one is Message =>
  !!one && !Array.isArray(one) && typeof one.message === 'string';

function both(a: Messages[string] | undefined, b: Messages[string] | undefined): Messages[string] {
  if (!a || !b || isMessage(a) || isMessage(b)) return isMessage(b) || !a ? (b ?? {}) : a;
  if (!Array.isArray(a) || !Array.isArray(b)) return allOf(a as Messages, b as Messages);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => both(a[i], b[i]) as Messages);
}

/** What two rules say of the same values, field by field; of one field the second goes first. */
export const allOf = (a: Messages, b: Messages): Messages =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((field) => [field, both(a[field], b[field])]),
  );

const isOfRow = (path: string): boolean => /\.\d+\./.test(path);

/** Without what a row lacks where nobody was told so: a new row is called incomplete once it is left or sent, not as it comes. */
export function withoutNews(messages: Messages, told: readonly string[], at = ''): Messages {
  const kept = (one: Messages[string], path: string): Messages[string] => {
    if (isMessage(one)) return one.message === 'rules.required' && isOfRow(path) && !told.includes(path) ? {} : one;
    if (!Array.isArray(one)) return withoutNews(one, told, `${path}.`);
    const rows = one.map((row, place) => kept(row, `${path}.${place}`) as Messages);
    return rows.some((row) => Object.keys(row).length > 0) ? rows : {};
  };
  const entries = Object.entries(messages).map(([field, one]) => [field, kept(one, at + field)] as const);
  return Object.fromEntries(entries.filter(([, one]) => Object.keys(one).length > 0));
}

/** A form's `validate` from the contract class of its body, the same that the server uses. */
export const validateWith =
  (contract: () => Promise<ContractClass> | ContractClass) =>
  async (values: Record<string, unknown>): Promise<Messages> =>
    violationsOf(await contract(), values);
