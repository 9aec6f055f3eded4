import { Problem } from '../../platform/http/problem';
import type { Scope } from '../../platform/scope';
import { requireVersion } from '../../platform/version';

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
