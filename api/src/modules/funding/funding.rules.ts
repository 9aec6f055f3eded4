import { Problem } from '../../platform/http/problem';

/** Refuses a receipt or transfer of nothing, or of a day to come. */
export function requirePosting<Day extends string>(
  input: { amount?: number } & { [Field in Day]?: string },
  dayField: Day,
  today: string,
): void {
  const on: string | undefined = input[dayField];
  const wrong = [
    ...(input.amount === 0 ? [{ field: 'amount', rule: 'positive' } as const] : []),
    ...(on !== undefined && on > today ? [{ field: dayField, rule: 'future' } as const] : []),
  ];
  if (wrong.length > 0) throw Problem.invalid(...wrong);
}
