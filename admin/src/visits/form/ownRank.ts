import type { VisitCreateInput } from '@zhufu/contracts/visits/visit.input';
import type { VisitorRank } from '@zhufu/domain/visits';

const ranks = new Map<string, VisitorRank>();

/** The rank an account last gave itself while the console was open: the next visit asks for it no more. */
export const knownRank = (accountId = ''): VisitorRank | null => ranks.get(accountId) ?? null;

export function keepRank(me: { id: string; displayName: string } | undefined, { visitors }: VisitCreateInput): void {
  const own = visitors.find(({ name }) => name === me?.displayName);
  if (me && own) ranks.set(me.id, own.rank);
}
