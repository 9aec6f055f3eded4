import 'reflect-metadata';
import { VisitFormInput } from '@zhufu/contracts/visits/visit.form';
import type {
  DisbursementView,
  OpenCampaignView,
  PayingSourceView,
  VisitView,
} from '@zhufu/contracts/visits/visit.view';
import { violationsOf } from '../../ui/form/validate';
import { filledBy, followed, newLine, offeredTo, sameAsLast } from './lines';
import { moneyWrongs } from './money';

const city = '01890a5d-ac96-774b-bcce-b302099a8057';
const [gone, closed] = ['01890a5d-ac96-774b-bcce-b302099a8058', '01890a5d-ac96-774b-bcce-b302099a8059'];
const offered = offeredTo(undefined, [{ fundingSourceId: city, name: '市级', left: 500_000 }] as PayingSourceView[]);
const given = (status: string, ...splits: [string, number][]) =>
  ({
    kind: 'cash',
    method: 'cash_signed',
    amount: splits.reduce((sum, [, amount]) => sum + amount, 0),
    status,
    paidOn: '2016-02-03',
    splits: splits.map(([fundingSourceId, amount]) => ({ fundingSourceId, amount })),
  }) as DisbursementView;
const lastVisit = (...disbursements: DisbursementView[]) =>
  ({ visitors: [], companions: [], disbursements }) as unknown as VisitView;

describe('the same as last time', () => {
  const last = lastVisit(
    given('signed', [gone, 20_000], [city, 10_000], [closed, 5_000]),
    given('reversed', [city, 1]),
  );
  const { disbursements } = sameAsLast(last, offered);

  it('leaves open each of several sources that is no longer offered, and what was taken back', () => {
    expect(disbursements.map(({ splits }) => splits)).toEqual([
      [
        { fundingSourceId: '', amount: 20_000 },
        { fundingSourceId: city, amount: 10_000 },
        { fundingSourceId: '', amount: 5_000 },
      ],
    ]);
  });

  it('is paid by the campaign’s own source where the one that paid it is no longer offered', () => {
    const payerOf = (...sources: PayingSourceView[]) =>
      sameAsLast(lastVisit(given('signed', [gone, 20_000])), offeredTo(listing([city]), sources)).disbursements[0]
        ?.splits;
    expect(payerOf(paying(city, 1), paying(closed, 9))).toEqual([{ fundingSourceId: city, amount: 20_000 }]);
    expect(payerOf(paying(closed, 9))).toEqual([{ fundingSourceId: '', amount: 20_000 }]);
  });

  it('asks for the open ones before anything is sent', async () => {
    const missing = { fundingSourceId: { message: 'rules.required', args: {} } };
    expect(moneyWrongs(disbursements, offered)).toEqual({});
    expect((await violationsOf(VisitFormInput, { disbursements })).disbursements).toEqual([
      { splits: [missing, {}, missing] },
    ]);
  });

  it('is the people alone where no source pays: the form shows no lines then', () => {
    expect(sameAsLast(last, []).disbursements).toEqual([]);
  });

  it('is paid on the day of the new visit', () => {
    expect(disbursements[0]).not.toHaveProperty('paidOn');
  });
});

const paying = (fundingSourceId: string, left: number) => ({ fundingSourceId, left }) as PayingSourceView;
const listing = (sourceIds: string[], standard: number | null = null) =>
  ({ sourceIds, soFar: { standard, visits: [] } }) as unknown as OpenCampaignView;

describe('the sources offered to a campaign', () => {
  const sources = [paying('rich', 900_000), paying('own', 50_000), paying('spent', 0)];
  const toldOf = (campaign?: OpenCampaignView) =>
    offeredTo(campaign, sources).map(({ fundingSourceId, isListed }) => [fundingSourceId, isListed]);

  it('are its own first, then the others', () => {
    expect(toldOf(listing(['own', 'spent']))).toEqual([
      ['own', true],
      ['spent', true],
      ['rich', false],
    ]);
  });

  it('are all its own where it lists none, or there is no campaign', () => {
    expect(toldOf(listing([])).map(([, isListed]) => isListed)).toEqual([true, true, true]);
    expect(toldOf().map(([id]) => id)).toEqual(['rich', 'own', 'spent']);
  });

  it('pay a new line by the richest of its own, and by none when these have nothing', () => {
    const payerOf = (campaign?: OpenCampaignView) =>
      newLine('cash', offeredTo(campaign, sources)).splits?.[0]?.fundingSourceId;
    expect([payerOf(listing(['own', 'spent'])), payerOf(listing([])), payerOf()]).toEqual(['own', 'rich', 'rich']);
    expect(payerOf(listing(['spent']))).toBe('');
  });
});

describe('the lines after another campaign was chosen', () => {
  const sources = [paying('rich', 900_000), paying('own', 50_000)];
  const before = filledBy(listing(['rich'], 50_000), sources);
  const after = filledBy(listing(['own'], 12_300), sources);
  const cashOf = (amount: number, ...splits: [string, number][]) => ({
    kind: 'cash' as const,
    amount,
    splits: splits.map(([fundingSourceId, share]) => ({ fundingSourceId, amount: share })),
  });

  it('follow in what the campaign filled in', () => {
    expect(followed([cashOf(50_000, ['rich', 50_000])], before, after)).toEqual([cashOf(12_300, ['own', 12_300])]);
    const open = filledBy(undefined, sources);
    expect(followed([cashOf(50_000, ['rich', 50_000])], before, open)).toEqual([
      { ...cashOf(0, ['rich', 0]), amount: null, splits: [{ fundingSourceId: 'rich', amount: null }] },
    ]);
  });

  it('keep what was typed: another amount, another source, several sources, a second line', () => {
    expect(followed([cashOf(7_700, ['rich', 7_700])], before, after)).toEqual([cashOf(7_700, ['own', 7_700])]);
    expect(followed([cashOf(50_000, ['own', 50_000])], before, after)).toEqual([cashOf(12_300, ['own', 12_300])]);
    const shared = cashOf(50_000, ['rich', 30_000], ['own', 20_000]);
    expect(followed([shared], before, after)).toEqual([shared]);
    const [, second] = followed([cashOf(1, ['rich', 1]), cashOf(50_000, ['rich', 50_000])], before, after);
    expect(second).toEqual(cashOf(50_000, ['own', 50_000]));
  });
});
