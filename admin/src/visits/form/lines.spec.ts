import 'reflect-metadata';
import { VisitFormInput } from '@zhufu/contracts/visits/visit.form';
import type { DisbursementView, PayingSourceView, VisitView } from '@zhufu/contracts/visits/visit.view';
import { violationsOf } from '../../ui/form/validate';
import { sameAsLast } from './lines';
import { moneyWrongs } from './money';

const city = '01890a5d-ac96-774b-bcce-b302099a8057';
const [gone, closed] = ['01890a5d-ac96-774b-bcce-b302099a8058', '01890a5d-ac96-774b-bcce-b302099a8059'];
const offered = [{ fundingSourceId: city, name: '市级', left: 500_000 }] as PayingSourceView[];
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

  it('leaves open each source that is no longer offered, and what was taken back', () => {
    expect(disbursements.map(({ splits }) => splits)).toEqual([
      [
        { fundingSourceId: '', amount: 20_000 },
        { fundingSourceId: city, amount: 10_000 },
        { fundingSourceId: '', amount: 5_000 },
      ],
    ]);
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
