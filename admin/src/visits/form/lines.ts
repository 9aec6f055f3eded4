import type { DisbursementInput, SplitInput } from '@zhufu/contracts/visits/visit.input';
import type {
  DisbursementView,
  OpenCampaignView,
  PayingSourceView,
  VisitView,
} from '@zhufu/contracts/visits/visit.view';
import { type AidKind, defaultMethod } from '@zhufu/domain/visits';

type Line = Partial<DisbursementInput>;

/** A source as a campaign sees it: one that it lists, or another where it lists some. */
export interface OfferedSource extends PayingSourceView {
  isListed: boolean;
}

/** The sources for a visit of a campaign: its own go first. */
export function offeredTo(
  campaign: OpenCampaignView | undefined,
  sources: readonly PayingSourceView[],
): OfferedSource[] {
  const listed = campaign?.sourceIds ?? [];
  return sources
    .map((source) => ({ ...source, isListed: listed.length === 0 || listed.includes(source.fundingSourceId) }))
    .sort((a, b) => Number(b.isListed) - Number(a.isListed));
}

/** The source that pays unless another is chosen: the campaign's own with the most money; none where these have nothing. */
const firstSource = (sources: readonly OfferedSource[]): string =>
  sources.filter(({ isListed, left }) => isListed && left > 0).sort((a, b) => b.left - a.left)[0]?.fundingSourceId ??
  '';

/** A new line, paid by the campaign's own money. */
export function newLine(kind: AidKind, sources: readonly OfferedSource[], amount?: number): Line {
  return {
    kind,
    method: defaultMethod(kind),
    amount: amount as number,
    quantity: kind === 'goods' ? 1 : null,
    splits: [{ fundingSourceId: firstSource(sources), amount: amount ?? null } as SplitInput],
  };
}

/** What a campaign fills in: the standard as cash, and its own source. */
interface Filled {
  standard?: number;
  source: string;
}

export const filledBy = (campaign: OpenCampaignView | undefined, sources: readonly PayingSourceView[]): Filled => ({
  standard: campaign?.soFar.standard ?? undefined,
  source: firstSource(offeredTo(campaign, sources)),
});

/** The lines after another campaign was chosen: what the one before filled in follows, what was typed stays. */
export function followed(lines: readonly Line[], before: Filled, after: Filled): Line[] {
  const firstCash = lines.findIndex(({ kind }) => kind === 'cash');
  return lines.map((line, place) => {
    const [split, ...others] = line.splits ?? [];
    if (!split || others.length > 0) return line;
    const isFilled = place === firstCash && (line.amount ?? undefined) === before.standard;
    const amount = (isFilled ? (after.standard ?? null) : line.amount) as number;
    const share = isFilled ? amount : split.amount;
    const fundingSourceId = split.fundingSourceId === before.source ? after.source : split.fundingSourceId;
    return { ...line, amount, splits: [{ fundingSourceId, amount: share }] };
  });
}

/** A line again as it was given. A source that can no longer pay gives way to the campaign's own; among several it is left open. */
function again(
  { kind, method, amount, goodsItemId, quantity, splits }: DisbursementView,
  sources: readonly OfferedSource[],
): Line {
  const known = new Set(sources.map(({ fundingSourceId }) => fundingSourceId));
  const instead = splits.length === 1 ? firstSource(sources) : '';
  return {
    kind,
    method,
    amount,
    goodsItemId,
    quantity,
    splits: splits.map(({ fundingSourceId, amount: share }) => ({
      fundingSourceId: known.has(fundingSourceId) ? fundingSourceId : instead,
      amount: share,
    })),
  };
}

/** People and gifts of the last visit, for the new one; people alone where no source pays. */
export function sameAsLast(last: VisitView, sources: readonly OfferedSource[]) {
  const given = sources.length > 0 ? last.disbursements.filter(({ status }) => status !== 'reversed') : [];
  return {
    visitors: last.visitors,
    companions: last.companions,
    disbursements: given.map((line) => again(line, sources)),
  };
}
