import { verbsFrom } from './transitions';
import {
  bankMethods,
  defaultMethod,
  disbursementFlow,
  disbursementStatuses,
  reachingResults,
  visitFlow,
  visitResults,
  visitStatuses,
} from './visits';

describe('a visit', () => {
  it('goes the way of decisions.md', () => {
    expect(Object.fromEntries(visitStatuses.map((status) => [status, verbsFrom(visitFlow, status)]))).toEqual({
      draft: ['submit'],
      submitted: ['confirm', 'return'],
      confirmed: ['void'],
      returned: ['redraft'],
      voided: [],
    });
  });

  it('reaches a household when it met the person or the family', () => {
    expect(visitResults.filter((result) => reachingResults.includes(result))).toEqual(['met_self', 'met_family']);
  });
});

describe('a hand-over', () => {
  it('goes the way of decisions.md', () => {
    expect(
      Object.fromEntries(disbursementStatuses.map((status) => [status, verbsFrom(disbursementFlow, status)])),
    ).toEqual({
      draft: [],
      reserved: ['pay'],
      posted: ['sign', 'reverse'],
      signed: ['reverse'],
      released: [],
      reversed: [],
    });
  });

  it('is cash that is signed for, or goods in kind, unless it says otherwise', () => {
    expect([defaultMethod('cash'), defaultMethod('goods')]).toEqual(['cash_signed', 'in_kind']);
    expect(bankMethods).toEqual(['one_card', 'bank_transfer']);
  });
});
