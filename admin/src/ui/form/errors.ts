import type { FieldErrors } from 'react-hook-form';

/** The fields with a message, at any depth, as `disbursements.0.amount`; the form's own (`root`) is told apart. */
export function errorsOf(errors: FieldErrors | undefined, at = ''): string[] {
  return Object.entries(errors ?? {}).flatMap(([key, error]) => {
    if (key === 'root' || key === 'ref' || !error || typeof error !== 'object') return [];
    const path = at + key;
    return 'type' in error && typeof error.type === 'string' ? [path] : errorsOf(error as FieldErrors, `${path}.`);
  });
}

/** `disbursements.1.splits.2.amount`: the names it may have among the words of the fields, and its row in the form's list. */
export function namesOf(path: string): { names: string[]; list?: string; row?: number } {
  const parts = path.split('.');
  const names = parts.filter((part) => !/^\d+$/.test(part));
  const place = parts.find((part) => /^\d+$/.test(part));
  return {
    names: names.map((_, from) => names.slice(from).join('.')),
    ...(place !== undefined && { list: names[0], row: Number(place) + 1 }),
  };
}
