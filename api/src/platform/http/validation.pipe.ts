import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { readInput } from '@zhufu/contracts/read-input';
import { isContract } from '@zhufu/contracts/shapes';
import { Problem } from './problem';

type Contract = new () => object;

const DEEPEST = 8;

/** What a `constructor` names and any depth are not for strangers to say. */
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
    const { input, wrong } = readInput(metatype as Contract, value as Record<string, unknown>);
    if (wrong.length > 0) throw Problem.invalid(...wrong);
    return input;
  }
}
