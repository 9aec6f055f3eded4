import type { CampaignEditInput } from './campaign.input';
import { campaignViolations } from './campaign.rules';

describe('a campaign as it is typed', () => {
  it('has its days in order, a standard for each category once and above 0, and each source once, all told at once', () => {
    const typed = {
      firstOn: '2026-02-01',
      lastOn: '2026-01-01',
      standards: [{ amount: 100 }, { category: null, amount: 0 }, { category: 'two_daughter_hardship', amount: 100 }],
      sources: [{ fundingSourceId: 'a' }, { fundingSourceId: 'b' }, { fundingSourceId: 'a' }],
    } satisfies CampaignEditInput;
    expect(campaignViolations(typed)).toEqual([
      { field: 'lastOn', rule: 'order' },
      { field: 'standards.1.amount', rule: 'positive' },
      { field: 'standards.1.category', rule: 'standardTwice' },
      { field: 'sources.2.fundingSourceId', rule: 'choice' },
    ]);
  });

  it('is silent while nothing is wrong, or fields are still empty', () => {
    expect(campaignViolations({})).toEqual([]);
    const sources = [{}, {}] as CampaignEditInput['sources'];
    expect(campaignViolations({ firstOn: '2026-01-01', lastOn: '2026-01-01', sources })).toEqual([]);
  });
});
