import type { FieldViolation } from '../rules';
import type { CampaignEditInput } from './campaign.input';

type Campaign = { [Field in 'firstOn' | 'lastOn' | 'standards' | 'sources']?: CampaignEditInput[Field] | null };

const isAgain = <One>(all: readonly One[], i: number): boolean => all.indexOf(all[i] as One) !== i;

/** The days of a campaign have an order; it has one standard above 0 for each category, and names each source once. */
export function campaignViolations({ firstOn, lastOn, standards, sources }: Campaign): FieldViolation[] {
  const categories = (standards ?? []).map((standard) => standard?.category ?? null);
  const ids = (sources ?? []).map((source) => source?.fundingSourceId);
  const wrong: FieldViolation[] = [];
  if (firstOn && lastOn && lastOn < firstOn) wrong.push({ field: 'lastOn', rule: 'order' });
  (standards ?? []).forEach((standard, i) => {
    if (standard?.amount === 0) wrong.push({ field: `standards.${i}.amount`, rule: 'positive' });
    if (isAgain(categories, i)) wrong.push({ field: `standards.${i}.category`, rule: 'standardTwice' });
  });
  ids.forEach((id, i) => {
    if (id && isAgain(ids, i)) wrong.push({ field: `sources.${i}.fundingSourceId`, rule: 'choice' });
  });
  return wrong;
}
