import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { FIELD_CONSTRAINT } from '@zhufu/contracts/fields';
import { readFlat, type Violation } from '@zhufu/contracts/flat';
import { isContract } from '@zhufu/contracts/shapes';
import { type FieldViolation, Problem } from './problem';

type Contract = new () => object;

/** Every field that breaks a rule, with its path. */
function violationsOf(errors: readonly ValidationError[], parent = ''): FieldViolation[] {
  return errors.flatMap((error) => {
    const field = parent + error.property;
    const own = Object.entries(error.constraints ?? {}).slice(0, 1);
    return [
      ...own.map(([name, message]): FieldViolation => {
        if (name === FIELD_CONSTRAINT) return { field, ...(JSON.parse(message) as Violation) };
        return { field, rule: name === 'whitelistValidation' ? 'unknown' : 'object' };
      }),
      ...violationsOf(error.children ?? [], `${field}.`),
    ];
  });
}

const DEEPEST = 8;

/** class-transformer makes what a `constructor` names and follows any depth: neither is for strangers to say. */
function isTame(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST || Object.hasOwn(value, 'constructor')) return false;
  return Object.values(value).every((inner) => isTame(inner, depth + 1));
}

/** The one validation of all input: the contract class decides, unknown fields are refused (promises.md). */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { metatype, type }: ArgumentMetadata): unknown {
    if (type === 'custom' || !metatype || !isContract(metatype as Contract)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !isTame(value))
      throw new Problem('malformed');
    const { input, wrong } = readFlat(metatype as Contract, value as never) ?? readNested(metatype as Contract, value);
    if (wrong.length > 0) throw Problem.invalid(...wrong);
    return input;
  }
}

function readNested(contract: Contract, value: object): { input: object; wrong: FieldViolation[] } {
  const input = plainToInstance(contract, value, { enableCircularCheck: false });
  const errors = validateSync(input, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  return { input, wrong: violationsOf(errors) };
}
