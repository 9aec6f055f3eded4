import { campaignWrongs, type TypedCampaign } from './wrongs';

const said = (rule: string) => ({ message: `rules.${rule}`, args: {} });

describe('a campaign as it is typed', () => {
  it('has its days in order, a standard for each category once and above 0, and each source once, all told at once', () => {
    const typed = {
      firstOn: '2026-02-01',
      lastOn: '2026-01-01',
      standards: [{ amount: 100 }, { category: null, amount: 0 }, { category: 'two_daughter_hardship', amount: 100 }],
      sources: [{ fundingSourceId: 'a' }, { fundingSourceId: 'b' }, { fundingSourceId: 'a' }],
    } satisfies TypedCampaign;
    expect(campaignWrongs(typed)).toEqual({
      lastOn: said('order'),
      standards: [{}, { amount: said('positive'), category: said('standardTwice') }, {}],
      sources: [{}, {}, { fundingSourceId: said('choice') }],
    });
  });

  it('is silent while nothing is wrong, or fields are still empty', () => {
    expect(campaignWrongs({})).toEqual({});
    const blank = [{}, {}] as never;
    expect(campaignWrongs({ firstOn: '2026-01-01', lastOn: '2026-01-01', sources: blank })).toEqual({});
  });
});
