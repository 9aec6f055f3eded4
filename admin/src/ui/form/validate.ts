import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { FIELD_CONSTRAINT } from '@zhufu/contracts/fields';
import type { Violation } from '@zhufu/contracts/flat';
import type { ContractClass } from '@zhufu/contracts/shapes';
import { pickFields } from '../../app/bodies';

/** A text of the dictionary with its parameters; react-admin translates it where it is shown. */
export interface Message {
  message: string;
  args: Record<string, string | number>;
}
export type Messages = { [field: string]: Message | Messages | (Message | Messages)[] };

function messageOf({ constraints }: ValidationError): Message {
  const violation = constraints?.[FIELD_CONSTRAINT];
  const { rule, params } = (violation ? JSON.parse(violation) : { rule: 'invalid' }) as Violation;
  return { message: `rules.${rule}`, args: params ?? {} };
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

/** A form's `validate` from the contract class of its body, the same that the server uses. */
export const validateWith =
  (contract: () => Promise<ContractClass> | ContractClass) =>
  async (values: Record<string, unknown>): Promise<Messages> =>
    violationsOf(await contract(), values);
