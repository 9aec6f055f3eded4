import type { FundingClass } from '@zhufu/domain/funding';

/** Colours of money by class, in look.md's order; the same in every chart. */
export const classColours: Record<FundingClass | 'unallocated', string> = {
  government: '#1b5a70',
  department: '#5f9bab',
  enterprise: '#c08a3e',
  donation: '#7d6b99',
  association: '#76854f',
  unallocated: '#b9b3a6',
};
export const unspentColour = '#f1eee7';
export const dayColour = '#8fb5c0';
