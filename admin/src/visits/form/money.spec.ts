import type { SplitInput } from '@zhufu/contracts/visits/visit.input';
import type { PayingSourceView } from '@zhufu/contracts/visits/visit.view';
import { type Line, mended, moneyWrongs, shortOf } from './money';

const source = (fundingSourceId: string, left: number): PayingSourceView => ({
  fundingSourceId,
  name: fundingSourceId,
  fundingClass: 'government',
  validFrom: '2017-01-01',
  validTo: '2017-12-31',
  left,
});
const city = source('city', 1_760_000);
const county = source('county', 26_000);
const cash = (...splits: SplitInput[]): Line => ({
  kind: 'cash',
  amount: splits.reduce((sum, { amount }) => sum + amount, 0),
  splits,
});

describe('money that a source does not have', () => {
  const fromCity = { fundingSourceId: 'city', amount: 50_000 };
  const fromCounty = { fundingSourceId: 'county', amount: 30_000 };
  const line = cash(fromCity, fromCounty);

  it('is told with what fits, what is missing and who could pay it', () => {
    expect(shortOf([line], fromCounty, [city, county])).toEqual({ fits: 26_000, missing: 4_000, other: city });
    expect(shortOf([line], fromCity, [city, county])).toBeUndefined();
  });

  it('is paid by the campaign’s own before a richer one that it does not list', () => {
    const own = { ...source('own', 4_000), isListed: true };
    const offered = [own, { ...city, isListed: false }, { ...county, isListed: true }];
    expect(shortOf([cash(fromCounty)], fromCounty, offered)?.other).toBe(own);
    const poor = [{ ...own, left: 3_999 }, ...offered.slice(1)];
    expect(shortOf([cash(fromCounty)], fromCounty, poor)?.other).toBe(offered[1]);
  });

  it('is mended on the share that the other source pays already', () => {
    const short = shortOf([line], fromCounty, [city, county])!;
    expect(mended([fromCity, fromCounty], 1, short)).toEqual([
      { fundingSourceId: 'city', amount: 54_000 },
      { fundingSourceId: 'county', amount: 26_000 },
    ]);
  });

  it('is mended by a share more, or by another source alone when nothing is left', () => {
    expect(mended([fromCounty], 0, { fits: 26_000, missing: 4_000, other: city })).toEqual([
      { fundingSourceId: 'county', amount: 26_000 },
      { fundingSourceId: 'city', amount: 4_000 },
    ]);
    expect(mended([fromCounty], 0, { fits: 0, missing: 30_000, other: city })).toEqual([
      { fundingSourceId: 'city', amount: 30_000 },
    ]);
  });

  it('counts all lines of the form, and is told on the last that draws on it', () => {
    const goods = { fundingSourceId: 'county', amount: 1_000 };
    const lines = [cash({ fundingSourceId: 'county', amount: 25_500 }), cash(goods)];
    expect(shortOf(lines, goods, [county])).toEqual({ fits: 500, missing: 500, other: undefined });
    expect(moneyWrongs(lines, [county])).toEqual({
      disbursements: [
        { splits: [{}] },
        { splits: [{ amount: { message: 'rules.fundsShort', args: { left: '5.00', short: '5.00' } } }] },
      ],
    });
  });
});

describe('moneyWrongs', () => {
  it('is empty when every source has enough and the shares add up', () => {
    expect(moneyWrongs([cash({ fundingSourceId: 'city', amount: 80_000 })], [city])).toEqual({});
  });

  it('tells shares that do not add up on the last of them', () => {
    const line = {
      ...cash({ fundingSourceId: 'city', amount: 50_000 }, { fundingSourceId: 'county', amount: 20_000 }),
    };
    const wrong = { message: 'rules.splitSum', args: { sum: '700.00', amount: '800.00' } };
    expect(moneyWrongs([{ ...line, amount: 80_000 }], [city, county])).toEqual({
      disbursements: [{ splits: [{}, { amount: wrong }] }],
    });
  });

  it('tells a source that is named twice in a line at the second time, and not in another line', () => {
    const twice = { message: 'rules.splitTwice', args: {} };
    const share = { fundingSourceId: 'city', amount: 10_000 };
    expect(moneyWrongs([cash(share, { ...share, amount: 5_000 }), cash({ ...share })], [city, county])).toEqual({
      disbursements: [{ splits: [{}, { fundingSourceId: twice }] }, { splits: [{}] }],
    });
    expect(moneyWrongs([cash(share), cash({ ...share })], [city])).toEqual({});
  });
});
