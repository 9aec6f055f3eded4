import { fundingClasses, needsDeclaredClass, postingFlow, postingStatuses } from './funding';
import { verbsFrom } from './transitions';

describe('money', () => {
  it('of donors and of the association declares a class for three-class reports', () => {
    expect(fundingClasses.filter(needsDeclaredClass)).toEqual(['donation', 'association']);
  });

  it('is posted once and only reversed afterwards', () => {
    expect(postingStatuses.map((status) => verbsFrom(postingFlow, status))).toEqual([['post'], ['reverse'], []]);
  });
});
