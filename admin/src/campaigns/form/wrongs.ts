import type { CampaignEditInput } from '@zhufu/contracts/campaigns/campaign.input';
import type { Messages } from '../../ui/form/validate';

export type TypedCampaign = Partial<Pick<CampaignEditInput, 'firstOn' | 'lastOn' | 'standards' | 'sources'>>;

const said = (rule: string) => ({ message: `rules.${rule}`, args: {} });
const anyOf = (field: string, wrongs: Messages[]): Messages =>
  wrongs.some((wrong) => Object.keys(wrong).length > 0) ? { [field]: wrongs } : {};

/** What the server refuses of a campaign beyond its fields' own rules, told in the same round as those. */
export function campaignWrongs({ firstOn, lastOn, standards, sources }: TypedCampaign): Messages {
  const categories = (standards ?? []).map(({ category }) => category ?? null);
  const ids = (sources ?? []).map(({ fundingSourceId }) => fundingSourceId);
  const isAgain = <One>(all: One[], i: number): boolean => all.indexOf(all[i] as One) !== i;
  return {
    ...(firstOn && lastOn && lastOn < firstOn && { lastOn: said('order') }),
    ...anyOf(
      'standards',
      (standards ?? []).map(({ amount }, i) => ({
        ...(amount === 0 && { amount: said('positive') }),
        ...(isAgain(categories, i) && { category: said('standardTwice') }),
      })),
    ),
    ...anyOf(
      'sources',
      ids.map((id, i): Messages => (id && isAgain(ids, i) ? { fundingSourceId: said('choice') } : {})),
    ),
  };
}
