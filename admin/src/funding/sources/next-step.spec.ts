import type { FundingAccountView, FundingSourceView } from '@zhufu/contracts/funding/funding.view';
import { nextStep } from './next-step';

const source = (received: number, left: number, pledged = 100): FundingSourceView =>
  ({
    own: true,
    regionCode: '3715',
    pledged,
    received,
    accounts: received > 0 ? [{ regionCode: '3715', left } as FundingAccountView] : [],
  }) as unknown as FundingSourceView;

describe('nextStep', () => {
  it('receives what has not come, passes down what lies there, and rests when all is down', () => {
    expect(nextStep(source(0, 0), true)).toBe('receive');
    expect(nextStep(source(0, 0, 0), true)).toBe('receive');
    expect(nextStep(source(60, 60), true)).toBe('passDown');
    expect(nextStep(source(60, 0), true)).toBe('receive');
    expect(nextStep(source(100, 0), true)).toBeUndefined();
  });

  it('passes nothing down where nobody is below', () => {
    expect(nextStep(source(60, 60), false)).toBe('receive');
    expect(nextStep(source(100, 100), false)).toBeUndefined();
  });
});
