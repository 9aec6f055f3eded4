import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { requireVersion } from '../../platform/version';

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

/** Refuses to edit or remove a receipt or transfer that has changed, is posted, or was entered by another (decisions.md 9). */
export function requireOwnDraft(
  scope: Scope,
  current: { id: string; version: number; status: string; makerId: string },
  version: number,
): void {
  requireVersion(current, version);
  if (current.status !== 'draft') throw new Problem('wrongState', { state: current.status });
  if (current.makerId !== scope.actorId) throw new Problem('notOwn');
}
