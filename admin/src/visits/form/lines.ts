import type { CampaignStandardView } from '@zhufu/contracts/campaigns/campaign.view';
import type { DisbursementInput, SplitInput } from '@zhufu/contracts/visits/visit.input';
import type { DisbursementView, PayingSourceView, VisitView } from '@zhufu/contracts/visits/visit.view';
import type { HouseholdCategory } from '@zhufu/domain/households';
import { type AidKind, defaultMethod } from '@zhufu/domain/visits';

type Line = Partial<DisbursementInput>;

/** What a household of a category is to get, in fen; undefined without a standard. */
export const standardFor = (
  standards: readonly CampaignStandardView[] = [],
  category: HouseholdCategory,
): number | undefined =>
  (standards.find((one) => one.category === category) ?? standards.find((one) => one.category === null))?.amount;

/** A new line, paid by the source with the most money for cash. */
export function newLine(kind: AidKind, sources: readonly PayingSourceView[], amount?: number): Line {
  const [richest] = [...sources].sort((a, b) => b.left - a.left);
  const split = { fundingSourceId: richest?.fundingSourceId, amount: amount ?? null };
  return {
    kind,
    method: defaultMethod(kind),
    amount: amount as number,
    quantity: kind === 'goods' ? 1 : null,
    splits: [split as SplitInput],
  };
}

/** A line again as it was given; sources that can no longer pay are left open. */
function again({ kind, method, amount, goodsItemId, quantity, splits }: DisbursementView, known: Set<string>): Line {
  return {
    kind,
    method,
    amount,
    goodsItemId,
    quantity,
    splits: splits.map(({ fundingSourceId, amount: share }) => ({
      fundingSourceId: known.has(fundingSourceId) ? fundingSourceId : '',
      amount: share,
    })),
  };
}

/** People and gifts of the last visit, for the new one; people alone where no source pays. */
export function sameAsLast(last: VisitView, sources: readonly PayingSourceView[]) {
  const known = new Set(sources.map(({ fundingSourceId }) => fundingSourceId));
  const given = known.size > 0 ? last.disbursements.filter(({ status }) => status !== 'reversed') : [];
  return {
    visitors: last.visitors,
    companions: last.companions,
    disbursements: given.map((line) => again(line, known)),
  };
}
