import { formatCount } from '../when';

/** A whole number as people type it: `2,177`, full-width digits and commas too. Undefined when it is none. */
export function parseCount(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s,]/g, '');
  const count = Number(digits);
  return /^\d+$/.test(digits) && Number.isSafeInteger(count) ? count : undefined;
}

export const textOfCount = (value: unknown): string =>
  typeof value === 'number' && Number.isSafeInteger(value) ? formatCount(value) : '';
